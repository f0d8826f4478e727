// A value, or the one sentence that says why there is none.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace worklode {

enum class ErrorCode {
    BadInput,     ///< what a person or a file said is wrong
    NotFound,     ///< a named thing does not exist
    Refused,      ///< understood and not allowed (a newer version, an overlap, a missing right)
    Corrupt,      ///< bytes that do not match their hash or break the format
    Unavailable,  ///< the system could not do it now (disk full, no server, no permission)
    Cancelled,    ///< the caller asked to stop
};

/// Why something failed. `place` names the file, row or field; `detail` is one sentence without it.
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    std::string place;
    std::string detail;

    /// "place: detail", the sentence a person reads.
    std::string sentence() const { return place.empty() ? detail : place + ": " + detail; }
    /// The same error with an outer place in front, e.g. a file before a row.
    Error at(const std::string& outer) const { return {code, place.empty() ? outer : outer + ": " + place, detail}; }
};

/// Either a `T` or an `Error`. Asking for the one that is not there is a programming error.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { assert(ok()); return *std::get_if<0>(&m_state); }
    T& value() & { assert(ok()); return *std::get_if<0>(&m_state); }
    T&& value() && { assert(ok()); return std::move(*std::get_if<0>(&m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { assert(!ok()); return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done {};
using Outcome = Result<Done>;

} // namespace worklode
