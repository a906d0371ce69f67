/// The attributes of one element, in the order in which they are written. One whose value is `nil` is left out.
///
/// ```swift
/// xml.element("persName", ["type": "alias", "xml:lang": name.language], text: name.text)
/// ```
public struct XMLAttributes: ExpressibleByDictionaryLiteral, Hashable, Sendable {
  public struct Attribute: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public private(set) var list: [Attribute]

  public init(dictionaryLiteral elements: (String, String?)...) {
    list = elements.compactMap { name, value in value.map { Attribute(name, $0) } }
  }

  init(_ list: [Attribute]) { self.list = list }

  public static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.list += b.list
    return sum
  }

  public static func += (a: inout Self, b: Self) { a.list += b.list }

  public subscript(name: String) -> String? { list.first { $0.name == name }?.value }
}
