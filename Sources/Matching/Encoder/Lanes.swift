// Arithmetic on rows of numbers, eight at a time. The lanes are added in a fixed order, so the
// sums are the same on every machine.

import Foundation

/// Eight numbers side by side.
typealias Lane = SIMD8<Float>

extension UnsafePointer<Float> {
  /// Eight numbers from a place on, whatever its alignment.
  @inline(__always) func lane(_ place: Int) -> Lane {
    UnsafeRawPointer(self + place).loadUnaligned(as: Lane.self)
  }
}

extension UnsafeMutablePointer<Float> {
  @inline(__always) func lane(_ place: Int) -> Lane { UnsafePointer(self).lane(place) }

  @inline(__always) func set(_ lane: Lane, _ place: Int) {
    UnsafeMutableRawPointer(self + place).storeBytes(of: lane, as: Lane.self)
  }
}

extension Lane {
  /// Whole numbers, by adding and taking off a number so great that no place is left for a part.
  /// For numbers of at most 4,194,304; halves go to the even neighbour.
  @inline(__always) var nearest: Lane { (self + 12_582_912) - 12_582_912 }
  /// The same as whole numbers: the low bits of such a sum.
  @inline(__always) var wholes: SIMD8<Int32> {
    unsafeBitCast(self + 12_582_912, to: SIMD8<Int32>.self) &- 0x4B40_0000
  }

  /// Lane by lane the greater of both.
  @inline(__always) func greater(than other: Lane) -> Lane {
    replacing(with: other, where: other .> self)
  }

  /// e to each, to seven digits: a power of two, put in as the exponent's bits, times a series for
  /// the rest. Numbers outside -87...88 are taken for the nearest of them.
  @inline(__always) var powers: Lane {
    let clamped = greater(than: Lane(repeating: -87)).replacing(with: 88, where: self .> 88)
    let scaled = clamped * 1.442_695
    let twos = scaled.nearest
    let rest = clamped - twos * 0.693_145_75 - twos * 1.428_606_8e-6
    var series = rest * 0.001_388_889 + 0.008_333_333
    series = series * rest + 0.041_666_668
    series = series * rest + 0.166_666_67
    series = series * rest + 0.5
    series = series * rest * rest + rest + 1
    return series * unsafeBitCast((scaled.wholes &+ 127) &<< 23, to: Lane.self)
  }

  /// The transformer's gate x * Phi(x), in the form x / (1 + e^(-2y)) of its usual tanh.
  @inline(__always) var gated: Lane {
    let bent = (self + self * self * self * 0.044_715) * 1.595_769_1
    return self / ((-bent).powers + 1)
  }
}
