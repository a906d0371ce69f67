#if canImport(CryptoKit)
  import CryptoKit
#else
  import CLibCrypto
#endif

/// UUIDs that follow from a name: RFC 9562, version 5. The same name in the same namespace gives the same UUID everywhere.
public enum NameUUID {
  /// - Parameter iri: any IRI, in the namespace of URLs.
  public static func text(iri: String) -> String {
    var bytes = Array(sha1(urls + Array(iri.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array(Hexadecimal.text(bytes))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }

  /// `6ba7b811-9dad-11d1-80b4-00c04fd430c8`
  private static let urls: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// Version 5 is defined with SHA-1, which is why it is here; nothing relies on its strength.
  private static func sha1(_ bytes: [UInt8]) -> [UInt8] {
    #if canImport(CryptoKit)
      return Array(Insecure.SHA1.hash(data: bytes))
    #else
      var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
      precondition(EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha1(), nil) == 1, "libcrypto has no SHA-1")
      return digest
    #endif
  }
}
