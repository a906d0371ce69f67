extension StringProtocol {
  /// Where the bytes of a short text stand first; many times faster than a search by characters.
  func firstRange(ofBytes needle: StaticString) -> Range<Index>? {
    let sought = UnsafeBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount)
    guard let place = firstPlace(ofBytes: sought) else { return nil }
    let start = utf8.index(startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: sought.count)
  }

  /// True where the bytes of another text stand in this one; the same letters in other code points are not found.
  func holds(bytesOf other: String) -> Bool {
    var other = other
    return other.withUTF8 { firstPlace(ofBytes: $0) != nil }
  }

  /// A digit of ASCII, or a character of a script that may have its own.
  var mayHoldNumber: Bool { utf8.contains { $0 &- 0x30 < 10 || $0 >= 0xD9 } }

  /// In bytes from the start.
  private func firstPlace(ofBytes sought: UnsafeBufferPointer<UInt8>) -> Int? {
    if let place = utf8.withContiguousStorageIfAvailable({ $0.firstPlace(of: sought) }) { return place }
    return Array(utf8).withUnsafeBufferPointer { $0.firstPlace(of: sought) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func firstPlace(of sought: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = sought.first, sought.count <= count else { return nil }
    for place in 0...(count - sought.count) where self[place] == first {
      if self[place..<(place + sought.count)].elementsEqual(sought) { return place }
    }
    return nil
  }
}
