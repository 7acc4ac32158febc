/** Writes zip archives byte by byte, so that tests can make every kind of broken one. APPNOTE.TXT 6.3.10, checked 2026-11-24. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPiece {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** 8 unless said otherwise. */
  readonly method?: number;
  /** Bit 11 (UTF-8 names) is set unless said otherwise. */
  readonly flags?: number;
  /** Sizes and checksum after the data, as phones write them. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  /** What the archive claims, where that is not the truth. */
  readonly claims?: {
    readonly crc?: number;
    readonly unpacked?: number;
    readonly packed?: number;
    readonly offset?: number;
  };
  /** Bytes to stand in the archive instead of the packed content. */
  readonly packed?: Uint8Array;
}

const utf8Names = 0x0800;
const withDescriptor = 0x0008;

export function zipOf(
  pieces: readonly ZipPiece[],
  tail: { readonly comment?: string; readonly zip64?: boolean } = {},
): Buffer {
  const bodies: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const name = Buffer.from(piece.name);
    const content = Buffer.from(piece.content);
    const method = piece.method ?? 8;
    const packed = Buffer.from(piece.packed ?? (method === 8 ? deflateRawSync(content) : content));
    const flags = (piece.flags ?? utf8Names) | (piece.descriptor === true ? withDescriptor : 0);
    const crc = piece.claims?.crc ?? crc32(content);
    const unpackedSize = piece.claims?.unpacked ?? content.length;
    const packedSize = piece.claims?.packed ?? packed.length;
    const place = piece.claims?.offset ?? offset;
    const known = piece.descriptor === true ? [0, 0, 0] : [crc, packedSize, unpackedSize];

    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(piece.zip64 === true ? 45 : 20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(dosTime, 10);
    local.writeUInt16LE(dosDate, 12);
    known.forEach((value, at) => local.writeUInt32LE(value, 14 + 4 * at));
    local.writeUInt16LE(name.length, 26);
    const descriptor = piece.descriptor === true ? descriptorOf(crc, packedSize, unpackedSize) : Buffer.alloc(0);
    const body = Buffer.concat([local, name, packed, descriptor]);
    bodies.push(body);

    const extra = piece.zip64 === true ? zip64Field(unpackedSize, packedSize, place) : Buffer.alloc(0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(piece.zip64 === true ? 45 : 20, 6);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt16LE(dosTime, 12);
    central.writeUInt16LE(dosDate, 14);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(piece.zip64 === true ? 0xffffffff : packedSize, 20);
    central.writeUInt32LE(piece.zip64 === true ? 0xffffffff : unpackedSize, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(piece.zip64 === true ? 0xffffffff : place, 42);
    index.push(Buffer.concat([central, name, extra]));
    offset += body.length;
  }
  const directory = Buffer.concat(index);
  return Buffer.concat([...bodies, directory, endOf(pieces.length, directory.length, offset, tail)]);
}

// 3 May 2024, 12:00.
const dosDate = ((2024 - 1980) << 9) | (5 << 5) | 3;
const dosTime = 12 << 11;

function descriptorOf(crc: number, packed: number, unpacked: number): Buffer {
  const descriptor = Buffer.alloc(16);
  [0x08074b50, crc, packed, unpacked].forEach((value, at) => descriptor.writeUInt32LE(value, 4 * at));
  return descriptor;
}

function zip64Field(unpacked: number, packed: number, offset: number): Buffer {
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  [unpacked, packed, offset].forEach((value, at) => field.writeBigUInt64LE(BigInt(value), 4 + 8 * at));
  return field;
}

function endOf(count: number, size: number, offset: number, tail: { comment?: string; zip64?: boolean }): Buffer {
  const comment = Buffer.from(tail.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  const large = tail.zip64 === true;
  end.writeUInt16LE(large ? 0xffff : count, 8);
  end.writeUInt16LE(large ? 0xffff : count, 10);
  end.writeUInt32LE(large ? 0xffffffff : size, 12);
  end.writeUInt32LE(large ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  if (!large) return Buffer.concat([end, comment]);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(45, 12);
  end64.writeUInt16LE(45, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end, comment]);
}
