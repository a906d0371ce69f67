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
  /// All names in a row, and where each of them stands.
  private var letters: [UInt8] = []
  private var names: [Range<Int>] = []

  /// - Parameters:
  ///   - names: of elements: ASCII letters, digits and hyphens, in small letters.
  ///   - capacity: how many bytes the feed may come to.
  public init(names: [String], capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    for name in names { _ = add(name: name) }
  }

  /// - Returns: the name's place among all names.
  public mutating func add(name: String) -> Int {
    let start = letters.count
    letters.append(contentsOf: name.utf8)
    names.append(start..<letters.count)
    return names.count - 1
  }

  /// - Parameters:
  ///   - name: its place among the names.
  ///   - number: greater than those before it, of tags and texts.
  public mutating func start(_ name: Int, number: Int) {
    bytes.append(UInt8(ascii: "<"))
    starts.append(Start(number: number, name: bytes.count..<(bytes.count + names[name].count), texts: texts.count))
    end(of: name)
  }

  public mutating func end(_ name: Int) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    end(of: name)
  }

  private mutating func end(of name: Int) {
    for place in names[name] { bytes.append(letters[place]) }
    bytes.append(UInt8(ascii: ">"))
  }

  public mutating func text(_ number: Int) {
    texts.append(number)
    bytes.append(UInt8(ascii: "x"))
  }
}
