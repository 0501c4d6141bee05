extension CSVInput {
  /// Moves raw bytes into the window as UTF-8, as far as both reach.
  mutating func transcode() throws {
    switch encoding {
    case .undecided(let legacy): try copyASCIIOrDecide(legacy)
    case .utf8: copy()
    case .legacy(let encoding): transcode(encoding)
    case .utf16(let isBigEndian): transcodeUTF16(isBigEndian)
    }
  }

  private mutating func copy() {
    let count = min(rawEnd - rawStart, window.count - end)
    for offset in 0..<count { window[end + offset] = raw[rawStart + offset] }
    rawStart += count
    end += count
  }

  /// Sixty-four kilobytes from the first accent on decide, not the accent alone: one pair of legacy
  /// bytes may look like UTF-8, so many rarely do.
  private mutating func copyASCIIOrDecide(_ legacy: LegacyEncoding) throws {
    while rawStart < rawEnd, end < window.count, raw[rawStart] < 0x80 {
      window[end] = raw[rawStart]
      rawStart += 1
      end += 1
    }
    guard rawStart < rawEnd, end < window.count else { return }
    try readRaw()
    let isText = raw.withUnsafeBufferPointer { bytes in
      UTF8Sequence.areText(
        UnsafeBufferPointer(rebasing: bytes[rawStart..<rawEnd]), isAll: isRawAtEnd)
    }
    encoding = isText ? .utf8 : .legacy(legacy)
    try transcode()
  }

  private mutating func transcode(_ encoding: LegacyEncoding) {
    while rawStart < rawEnd, window.count - end >= 4 {
      append(encoding.scalar(raw[rawStart]))
      rawStart += 1
    }
  }

  private mutating func transcodeUTF16(_ isBigEndian: Bool) {
    while rawStart < rawEnd, window.count - end >= 4 {
      guard let unit = unit(at: rawStart, isBigEndian) else {
        if isRawAtEnd { appendBroken(rawEnd - rawStart) }
        return
      }
      if let scalar = Unicode.Scalar(unit) {
        append(scalar)
        rawStart += 2
        continue
      }
      guard let next = self.unit(at: rawStart + 2, isBigEndian) else {
        if isRawAtEnd { appendBroken(rawEnd - rawStart) }
        return
      }
      guard UTF16.isLeadSurrogate(unit), UTF16.isTrailSurrogate(next) else {
        appendBroken(2)
        continue
      }
      append(UTF16.decode(UTF16.EncodedScalar([unit, next])))
      rawStart += 4
    }
  }

  private func unit(at position: Int, _ isBigEndian: Bool) -> UInt16? {
    guard position + 1 < rawEnd else { return nil }
    let (first, second) = (UInt16(raw[position]), UInt16(raw[position + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }

  private mutating func append(_ scalar: Unicode.Scalar?) {
    guard let scalar else {
      window[end] = 0xFF
      end += 1
      return
    }
    for byte in UTF8.encode(scalar)! {
      window[end] = byte
      end += 1
    }
  }

  private mutating func appendBroken(_ rawBytes: Int) {
    append(nil)
    rawStart += rawBytes
  }
}
