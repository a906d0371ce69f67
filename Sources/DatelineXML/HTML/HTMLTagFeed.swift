/// A page reduced to what says how its elements lie in one another: tags without attributes, and one letter for each text.
///
/// libxml2 moves no text and gives no exact places, and repairs tags well. It passes on what it is fed in the order in which it was fed, so that the
/// order alone tells which tag and which text an event is about; who keeps the numbers knows what stands where, to the character.
public struct HTMLTagFeed: Sendable {
  /// A start tag: its number, where its name stands in the bytes, and how many texts stand before it.
  struct Start {
    let number: Int
    let name: Range<Int>
    let texts: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var starts: [Start] = []
  /// The numbers of the texts.
  private(set) var texts: [Int] = []

  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// - Parameters:
  ///   - name: ASCII letters, digits and hyphens, in small letters.
  ///   - number: greater than those before it, of tags and texts.
  public mutating func start(_ name: [UInt8], number: Int) {
    bytes.append(UInt8(ascii: "<"))
    starts.append(Start(number: number, name: bytes.count..<(bytes.count + name.count), texts: texts.count))
    bytes.append(contentsOf: name)
    bytes.append(UInt8(ascii: ">"))
  }

  public mutating func end(_ name: [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: name)
    bytes.append(UInt8(ascii: ">"))
  }

  public mutating func text(_ number: Int) {
    texts.append(number)
    bytes.append(UInt8(ascii: "x"))
  }
}
