/// Where a piece occurs in bytes, by the method of Knuth, Morris and Pratt.
public enum Occurrences {
  /// First bytes of all occurrences, those that overlap included.
  public static func of(_ piece: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard !piece.isEmpty, piece.count <= bytes.count else { return [] }
    let borders = borders(of: piece)
    var found: [Int] = []
    var matched = 0
    for (position, byte) in bytes.enumerated() {
      while matched > 0, piece[matched] != byte { matched = borders[matched - 1] }
      if piece[matched] == byte { matched += 1 }
      if matched == piece.count {
        found.append(position + 1 - matched)
        matched = borders[matched - 1]
      }
    }
    return found
  }

  private static func borders(of piece: [UInt8]) -> [Int] {
    var borders = [Int](repeating: 0, count: piece.count)
    var matched = 0
    for position in 1..<max(1, piece.count) {
      while matched > 0, piece[matched] != piece[position] { matched = borders[matched - 1] }
      if piece[matched] == piece[position] { matched += 1 }
      borders[position] = matched
    }
    return borders
  }
}
