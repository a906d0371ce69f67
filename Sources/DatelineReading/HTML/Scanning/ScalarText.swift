extension String {
  /// The text of some code points. `String.UnicodeScalarView` takes a slice of them fifty times as slowly.
  init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
    let range = range.clamped(to: 0..<scalars.count)
    self = scalars.withUnsafeBufferPointer { all in
      let part = UnsafeBufferPointer(rebasing: all[range])
      // Nearly all of a page is ASCII; a loop without a branch looks at many code points at once.
      var bits: UInt32 = 0
      for place in part.indices { bits |= part[place].value }
      return bits < 0x80 ? String(ascii: part) : String(any: part)
    }
  }

  private init(ascii part: UnsafeBufferPointer<Unicode.Scalar>) {
    self = String(unsafeUninitializedCapacity: part.count) { buffer in
      for place in part.indices { buffer[place] = UInt8(truncatingIfNeeded: part[place].value) }
      return part.count
    }
  }

  private init(any part: UnsafeBufferPointer<Unicode.Scalar>) {
    let length = part.reduce(0) { $0 + UTF8.width($1) }
    self = String(unsafeUninitializedCapacity: length) { buffer in
      var position = 0
      for scalar in part { UTF8Bytes.write(scalar.value, to: buffer, &position) }
      return position
    }
  }
}
