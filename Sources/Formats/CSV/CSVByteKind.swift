/// What a byte may mean to the scanner. Inside quotes delimiters and carriage returns are plain.
enum CSVByteKind: UInt8 {
  case plain, delimiter, lineFeed, carriageReturn, quote, nul, endOfFile, control, beyondASCII

  /// The kinds of all bytes, to be indexed by the byte.
  static func table(delimiter: CSVDelimiter, inQuotes: Bool) -> UnsafeMutableBufferPointer<
    CSVByteKind
  > {
    let table = UnsafeMutableBufferPointer<CSVByteKind>.allocate(capacity: 256)
    table.initialize(repeating: .plain)
    for byte in 0..<0x20 { table[byte] = .control }
    for byte in 0x80..<0x100 { table[byte] = .beyondASCII }
    table[0x7F] = .control
    table[0x00] = .nul
    table[0x1A] = .endOfFile
    table[0x09] = .plain
    table[0x0A] = .lineFeed
    table[0x0D] = inQuotes ? .plain : .carriageReturn
    table[0x22] = .quote
    if !inQuotes { table[Int(delimiter.byte)] = .delimiter }
    return table
  }
}
