#include "Catch.h"
#include "core/Result.h"

#include <memory>

using namespace worklode;

namespace {

Result<int> halfOf(int n)
{
    if (n % 2 != 0)
        return Error{ErrorCode::BadInput, "n", "is odd"};
    return n / 2;
}

} // namespace

TEST_CASE("a result is a value or an error, never both")
{
    CHECK(halfOf(8));
    CHECK(*halfOf(8) == 4);
    CHECK_FALSE(halfOf(7).ok());
    CHECK(halfOf(7).error().code == ErrorCode::BadInput);
}

TEST_CASE("an error reads as place and detail, from the outside in")
{
    const Error error = halfOf(7).error();
    CHECK(error.sentence() == "n: is odd");
    CHECK(error.at("row 3").at("file.csv").sentence() == "file.csv: row 3: n: is odd");
    CHECK(Error{ErrorCode::NotFound, {}, "there is none"}.sentence() == "there is none");
    CHECK(Error{ErrorCode::NotFound, {}, "there is none"}.at("here").sentence() == "here: there is none");
    CHECK(error.at("row 3").code == ErrorCode::BadInput);
}

TEST_CASE("a value may be one that can only be moved")
{
    Result<std::unique_ptr<int>> made = std::make_unique<int>(5);
    REQUIRE(made);
    const std::unique_ptr<int> taken = *std::move(made);
    CHECK(*taken == 5);
}

TEST_CASE("an outcome has nothing but its success")
{
    const Outcome done = Done{};
    const Outcome failed = Error{ErrorCode::Cancelled, {}, "was cancelled"};
    CHECK(done);
    CHECK_FALSE(failed);
}

TEST_CASE("a result of a text is not confused by an error's texts")
{
    const Result<std::string> text = std::string("value");
    const Result<std::string> error = Error{ErrorCode::Corrupt, "place", "detail"};
    CHECK(*text == "value");
    CHECK(error.error().place == "place");
}
