/// What the name of an entry must be, so that unpacking it puts a file below the chosen folder and nowhere else, on every system.
enum EntryName {
  /// What is wrong with a name; `nil` if nothing is.
  static func fault(_ name: String) -> String? {
    let bytes = Array(name.utf8)
    if bytes.isEmpty { return "it has no name" }
    if bytes.first == slash { return "an absolute path" }
    if bytes.contains(backslash) { return "a backslash in the name" }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "a control character in the name" }
    if bytes.count > longest { return "the name is longer than \(longest) bytes" }
    if bytes.count > 1, bytes[1] == UInt8(ascii: ":") { return "a drive letter in the name" }
    let path = bytes.last == slash ? bytes.dropLast() : bytes[...]
    let parts = path.split(separator: slash, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    if parts.contains("..") { return "“..” leads out of the folder" }
    if parts.contains(where: { $0.isEmpty || $0 == "." }) { return "an empty part in the path" }
    return nil
  }

  /// Every folder that a path lies in, outermost first, each with `/` at its end.
  static func folders(above name: String) -> [String] {
    let parts = name.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") + "/" }
  }

  private static let longest = 4096
  private static let slash = UInt8(ascii: "/")
  private static let backslash = UInt8(ascii: "\\")
}
