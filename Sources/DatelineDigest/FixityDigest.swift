#if canImport(CryptoKit)
  import CryptoKit
#else
  import CLibCrypto
#endif

/// A checksum under way by any of the functions that archives have used for fixity, MD5 and SHA-1 included: those tell whether bytes were
/// damaged, and nothing more. What we write is made by ``Digest``.
public final class FixityDigest {
  #if canImport(CryptoKit)
    private var function: any HashFunction

    /// - Parameter name: as in the name of a manifest, in lower case: `md5`. `nil` for a function that is not known.
    public init?(_ name: String) {
      switch name {
      case "md5": function = Insecure.MD5()
      case "sha1": function = Insecure.SHA1()
      case "sha256": function = SHA256()
      case "sha384": function = SHA384()
      case "sha512": function = SHA512()
      default: return nil
      }
    }

    public func update(_ bytes: [UInt8]) { function.update(data: bytes) }

    /// Lower-case hexadecimal. Nothing may be added afterwards.
    public func hexadecimal() -> String { Hexadecimal.text(Array(function.finalize())) }
  #else
    private let context: OpaquePointer

    /// - Parameter name: as in the name of a manifest, in lower case: `md5`. `nil` for a function that is not known.
    public init?(_ name: String) {
      guard let function = Self.function(name), let context = EVP_MD_CTX_new() else { return nil }
      guard EVP_DigestInit_ex(context, function, nil) == 1 else {
        EVP_MD_CTX_free(context)
        return nil
      }
      self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    public func update(_ bytes: [UInt8]) {
      bytes.withUnsafeBytes { buffer in _ = EVP_DigestUpdate(context, buffer.baseAddress, buffer.count) }
    }

    /// Lower-case hexadecimal. Nothing may be added afterwards.
    public func hexadecimal() -> String {
      var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
      var count: UInt32 = 0
      EVP_DigestFinal_ex(context, &bytes, &count)
      return Hexadecimal.text(bytes.prefix(Int(count)))
    }

    private static func function(_ name: String) -> OpaquePointer? {
      switch name {
      case "md5": EVP_md5()
      case "sha1": EVP_sha1()
      case "sha224": EVP_sha224()
      case "sha256": EVP_sha256()
      case "sha384": EVP_sha384()
      case "sha512": EVP_sha512()
      default: nil
      }
    }
  #endif
}
