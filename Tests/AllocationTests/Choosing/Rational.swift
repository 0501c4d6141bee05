/// An exact fraction for small numbers: what the references of these tests count with.
struct Rational: Comparable {
  let top: Int128
  let bottom: Int128

  init(_ top: Int128, _ bottom: Int128 = 1) {
    precondition(bottom > 0)
    var (larger, smaller) = (top.magnitude, bottom.magnitude)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    self.top = top / Int128(max(larger, 1))
    self.bottom = bottom / Int128(max(larger, 1))
  }

  static func + (left: Rational, right: Rational) -> Rational {
    Rational(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
  }

  static func - (left: Rational, right: Rational) -> Rational {
    Rational(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
  }

  static func * (left: Rational, right: Rational) -> Rational {
    Rational(left.top * right.top, left.bottom * right.bottom)
  }

  static func / (left: Rational, right: Rational) -> Rational {
    Rational(left.top * right.bottom, left.bottom * right.top)
  }

  static func < (left: Rational, right: Rational) -> Bool {
    left.top * right.bottom < right.top * left.bottom
  }
}
