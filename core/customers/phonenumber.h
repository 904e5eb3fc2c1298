#pragma once

#include <QString>

#include <variant>

namespace waterline {

/// A telephone number in one form (R88).
struct PhoneNumber {
    enum class Kind {
        /// Of mainland China: "13800138000".
        Mobile,
        /// Of mainland China, with its area code: "010-62345678".
        Landline,
        /// 400, 800, 95…: "4008001234".
        Service,
        /// Of anywhere else: "+85223456789".
        International,
    };

    Kind kind = Kind::Mobile;
    QString number;
    /// Behind a switchboard; digits only.
    QString extension = {};

    /// "010-62345678-801".
    [[nodiscard]] QString toText() const;
    bool operator==(const PhoneNumber &) const = default;
};

/// Why a cell is no telephone number.
enum class PhoneFault {
    Empty,
    /// 1.38E+10: a spreadsheet has kept the first digits.
    Mangled,
    /// Holds other characters than a number has.
    NotANumber,
    TooShort,
    TooLong,
    /// Eleven digits, but no mobile number begins so.
    NoSuchMobile,
    /// A local number without area code.
    NoAreaCode,
    /// A landline whose area code a spreadsheet has taken the 0 from.
    LostZero,
    /// An area code or length that China does not have.
    NoSuchLandline,
};

[[nodiscard]] QString reasonOf(PhoneFault fault, QStringView cell);
[[nodiscard]] QString remedyOf(PhoneFault fault);

/// One telephone number. Full width, spaces of all kinds, dashes, dots and brackets do not matter; +86, 0086 and 86
/// before a Chinese number go. Mobile: 1, then 3 to 9, then nine digits. Landline: area code of three digits (010, 02x)
/// with eight behind it, or of four (03xx to 09xx) with seven or eight. Extensions behind -, 转, ext., x or #.
[[nodiscard]] std::variant<PhoneNumber, PhoneFault> parsePhone(QStringView cell);

} // namespace waterline
