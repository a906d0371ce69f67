/// An element that parts text, or that has a name to go by. In the order of the page, so that the elements inside follow at once.
struct PageElement: Equatable {
  let tag: PageTag
  /// Its start tag; `nil` where libxml2 put the element in.
  let token: Int?
  let parent: Int
  let signals: MarkupSignals
  /// Behind the last element inside.
  var end: Int
  /// The blocks inside.
  var blocks: Range<Int>
}

/// Text that nothing parts: what becomes one segment.
struct PageBlock {
  /// The innermost element around its beginning.
  let element: Int
  let tokens: ClosedRange<Int>
  var measure = TextMeasure()
  /// Code points of the file, from the first to the last that is no blank.
  var range: Range<Int>
}

/// A page as elements and blocks.
struct PageTree {
  var elements: [PageElement] = []
  var blocks: [PageBlock] = []
  /// True where elements lie so deep that their order was given up at some place; the text is all there.
  var isCut = false

  /// The elements around a block, from the inside.
  func ancestors(of element: Int) -> some Sequence<Int> {
    sequence(first: element) { [elements] in elements[$0].parent >= 0 ? elements[$0].parent : nil }
  }
}
