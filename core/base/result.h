#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace waterline {

/// What went wrong, as an identity that tests and exit codes can rely on; the sentence beside it is for people.
enum class Problem {
    NotFound,
    NotReadable,
    NotWritable,
    NotAWorkspace,
    NewerVersion,
    ForeignSchema,
    Corrupt,
    InUse,
    DiskFull,
    Locked,
    Storage,
    BadInput,
    NeedsAnswer,
    UnknownName,
    BrokenChain,
};

/// Where it went wrong, as far as known. Lines count from 1 as an editor shows them; 0 means the whole file.
struct Place {
    QString file;
    qint64 line = 0;
    QString column;

    bool operator==(const Place &) const = default;
};

/// A failure that a person can act on: `message` is translated and names the remedy.
struct Error {
    Problem problem = Problem::Storage;
    QString message;
    Place place = {};

    bool operator==(const Error &) const = default;
};

/// The one way in which core reports failure: a value or an Error, which cannot be dropped by accident.
template <class T = void>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Precondition of the three: isOk().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }

    /// Precondition: not isOk().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool isOk() const { return !m_error; }
    explicit operator bool() const { return isOk(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace waterline
