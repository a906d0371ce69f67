/// By which charset a file is read, and what comes of it.
struct SourceDecoding {
  let charset: Charset
  let basis: SourceText.CharsetBasis
  /// What a reader sees.
  let scalars: [Unicode.Scalar]
  var strays = StrayBytes()

  /// - Parameters:
  ///   - declared: by whom there is no matter.
  ///   - isPage: pages are never refused, as browsers never refuse one.
  static func of(_ bytes: [UInt8], declared: String?, isPage: Bool, file: String) throws(DecodingFault) -> SourceDecoding {
    guard let declared else { return try undeclared(bytes, isPage: isPage, file: file) }
    return try self.declared(declared, bytes, file: file)
  }

  private static func undeclared(_ bytes: [UInt8], isPage: Bool, file: String) throws(DecodingFault) -> SourceDecoding {
    let marked = Charset.marked(in: bytes)
    let charset = marked ?? .utf8
    let fault: ByteFault
    do throws(ByteFault) {
      return SourceDecoding(
        charset: charset, basis: marked == nil ? .valid : .byteOrderMark, scalars: try charset.decode(bytes))
    } catch { fault = error }
    if let broken = broken(bytes, charset, isSure: isPage && marked != nil) { return broken }
    if marked == nil, let other = CharsetEvidence(bytes) ?? .assumed(bytes, isPage: isPage),
      let scalars = try? other.charset.decode(bytes)
    {
      return SourceDecoding(charset: other.charset, basis: other.basis, scalars: scalars)
    }
    throw DecodingFault(file: file, bytes: bytes, offset: fault.offset, charset: charset, isDeclared: false)
  }

  private static func declared(_ label: String, _ bytes: [UInt8], file: String) throws(DecodingFault) -> SourceDecoding {
    guard var charset = Charset(label: label) else { throw DecodingFault(file: file, unknown: label) }
    if charset == .singleByte(.iso88591), bytes.contains(where: { (0x80...0x9F).contains($0) }) {
      charset = .singleByte(.windows1252)
    }
    // “utf-16” leaves the order to the mark.
    if label.lowercased() == "utf-16", let marked = Charset.marked(in: bytes), marked != .utf8 { charset = marked }
    if case .withStrays(let base) = charset { return lenient(bytes, base, .declared) }
    do throws(ByteFault) {
      return SourceDecoding(charset: charset, basis: .declared, scalars: try charset.decode(bytes))
    } catch {
      if let broken = broken(bytes, charset, isSure: false) { return broken }
      throw DecodingFault(file: file, bytes: bytes, offset: error.offset, charset: charset, isDeclared: true)
    }
  }

  // MARK: Files with bytes that mean nothing

  /// The file as what it is but for some bytes.
  /// - Parameter isSure: it is that, whatever the bytes say.
  /// - Returns: `nil` where it is rather something else.
  static func broken(_ bytes: [UInt8], _ charset: Charset, isSure: Bool) -> SourceDecoding? {
    let decoding = lenient(bytes, charset, .broken)
    return isSure || decoding.isMostlySound(charset) ? decoding : nil
  }

  private static func lenient(_ bytes: [UInt8], _ base: Charset, _ basis: SourceText.CharsetBasis) -> SourceDecoding {
    let (scalars, strays) = base.decodeLeniently(bytes)
    return SourceDecoding(
      charset: .withStrays(base), basis: basis,
      scalars: base == .utf8 && !strays.isEmpty ? StrayReading.read(scalars, strays) : scalars, strays: strays)
  }

  /// As many sound characters beyond ASCII as stray bytes: chance makes sequences of UTF-8 seldom. In UTF-16, where almost any two bytes are a character, ten
  /// times as many.
  private func isMostlySound(_ base: Charset) -> Bool {
    switch base {
    case .utf16LittleEndian, .utf16BigEndian: 10 * strays.count <= scalars.count
    default: 2 * strays.count <= scalars.count { $0.value >= 0x80 }
    }
  }
}
