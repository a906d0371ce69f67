#if canImport(CryptoKit)
  import CryptoKit
#else
  import CLibCrypto
#endif

/// The hash functions that checksums of datasets use.
public enum DigestAlgorithm: String, Sendable, CaseIterable {
  case sha256, sha512
}

/// A checksum under way: bytes go in piece by piece.
///
/// The system's own cryptography does the work (libcrypto on Linux, CryptoKit on Apple's systems).
public final class Digest {
  #if canImport(CryptoKit)
    private var sha256: SHA256?
    private var sha512: SHA512?

    public init(_ algorithm: DigestAlgorithm) {
      switch algorithm {
      case .sha256: sha256 = SHA256()
      case .sha512: sha512 = SHA512()
      }
    }

    public func update(_ bytes: some Sequence<UInt8>) {
      let chunk = Array(bytes)
      sha256?.update(data: chunk)
      sha512?.update(data: chunk)
    }

    /// Lower-case hexadecimal. Nothing may be added afterwards.
    public func hexadecimal() -> String {
      if let sha256 { return Hexadecimal.text(Array(sha256.finalize())) }
      if let sha512 { return Hexadecimal.text(Array(sha512.finalize())) }
      return ""
    }
  #else
    private let context: OpaquePointer

    public init(_ algorithm: DigestAlgorithm) {
      guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
      let function = algorithm == .sha256 ? EVP_sha256() : EVP_sha512()
      precondition(EVP_DigestInit_ex(context, function, nil) == 1, "libcrypto has no \(algorithm.rawValue)")
      self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    public func update(_ bytes: [UInt8]) { update(bytes[...]) }

    public func update(_ bytes: ArraySlice<UInt8>) {
      bytes.withUnsafeBytes { buffer in
        _ = EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
      }
    }

    /// Lower-case hexadecimal. Nothing may be added afterwards.
    public func hexadecimal() -> String {
      var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
      var count: UInt32 = 0
      EVP_DigestFinal_ex(context, &bytes, &count)
      return Hexadecimal.text(bytes.prefix(Int(count)))
    }
  #endif

  /// The checksum of bytes that are all there.
  public static func hexadecimal(_ algorithm: DigestAlgorithm, of bytes: [UInt8]) -> String {
    let digest = Digest(algorithm)
    digest.update(bytes)
    return digest.hexadecimal()
  }
}

enum Hexadecimal {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
