#include "collector/capture/KeyClassifier.h"
#include "Catch.h"

#include <xkbcommon/xkbcommon.h>

using namespace worklode;

namespace {

// Key codes of the evdev rules, by the letter on a US keyboard.
constexpr std::uint32_t kX = 53, kC = 54, kV = 55, kA = 38, kBackspace = 22, kDelete = 119, kKeypadDelete = 91, kInsert = 118;
constexpr std::uint32_t kControlL = 37, kShiftL = 50, kAltL = 64, kAltGr = 108, kSuperL = 133, kCapsLock = 66, kNumLock = 77, kScrollLock = 78;
constexpr std::uint32_t kNumLockMask = 16; // Mod2

struct Keyboard {
    KeyClassifier classifier;
    explicit Keyboard(const char* layouts, const char* variants = "", std::uint32_t group = 0)
    {
        auto keymap = classifier.keymapByNames(layouts, variants);
        REQUIRE(keymap);
        KeyboardState state;
        state.lockedGroup = group;
        classifier.setKeymap(std::move(keymap), state);
    }
    std::optional<KeyClass> with(std::initializer_list<std::uint32_t> modifiers, std::uint32_t key)
    {
        for (const auto m : modifiers)
            classifier.press(m);
        const auto found = classifier.press(key);
        classifier.release(key);
        for (const auto m : modifiers)
            classifier.release(m);
        return found;
    }
};

} // namespace

TEST_CASE("modifier and lock keys alone are not counted")
{
    Keyboard us("us");
    for (const auto key : {kControlL, kShiftL, kAltL, kAltGr, kSuperL, kCapsLock, kNumLock, kScrollLock})
        CHECK_FALSE(us.with({}, key).has_value());
    CHECK(us.with({}, kA) == KeyClass::Ordinary);
    CHECK(us.with({kShiftL}, kA) == KeyClass::Ordinary);
}

TEST_CASE("Backspace and Delete are error keys, with any modifier and on the keypad")
{
    Keyboard us("us");
    CHECK(us.with({}, kBackspace) == KeyClass::Error);
    CHECK(us.with({}, kDelete) == KeyClass::Error);
    CHECK(us.with({kControlL}, kBackspace) == KeyClass::Error);
    CHECK(us.with({kShiftL}, kDelete) == KeyClass::Error);
    CHECK(us.with({}, kKeypadDelete) == KeyClass::Error);
    KeyboardState numLock;
    numLock.lockedMods = kNumLockMask;
    us.classifier.setState(numLock);
    CHECK(us.with({}, kKeypadDelete) == KeyClass::Ordinary);
}

TEST_CASE("Ctrl with X, C and V is cut, copy and paste; with Shift only the paste is, with Alt or Super none")
{
    Keyboard us("us");
    CHECK(us.with({kControlL}, kX) == KeyClass::Cut);
    CHECK(us.with({kControlL}, kC) == KeyClass::Copy);
    CHECK(us.with({kControlL}, kV) == KeyClass::Paste);
    CHECK(us.with({kControlL, kShiftL}, kV) == KeyClass::Paste);
    CHECK(us.with({kControlL, kShiftL}, kX) == KeyClass::Ordinary);
    CHECK(us.with({kControlL, kShiftL}, kC) == KeyClass::Ordinary);
    CHECK(us.with({}, kC) == KeyClass::Ordinary);
    CHECK(us.with({kControlL}, kC) == KeyClass::Copy); // Shift was let go
    CHECK(us.with({kControlL, kAltL}, kV) == KeyClass::Ordinary);
    CHECK(us.with({kControlL, kSuperL}, kC) == KeyClass::Ordinary);
    CHECK(us.with({kShiftL}, kInsert) == KeyClass::Ordinary);
    CHECK(us.with({}, kC) == KeyClass::Ordinary);
    CHECK(us.with({kControlL}, kA) == KeyClass::Ordinary);
}

TEST_CASE("shortcuts follow the letter, not the place, of Latin layouts")
{
    Keyboard dvorak("us", "dvorak");
    CHECK(dvorak.with({kControlL}, 56) == KeyClass::Cut);   // x lies on US b
    CHECK(dvorak.with({kControlL}, 31) == KeyClass::Copy);  // c on US i
    CHECK(dvorak.with({kControlL}, 60) == KeyClass::Paste); // v on US .
    CHECK(dvorak.with({kControlL}, kX) == KeyClass::Ordinary);
    Keyboard french("fr");
    CHECK(french.with({kControlL}, kX) == KeyClass::Cut);
    Keyboard german("de");
    CHECK(german.with({kControlL}, kV) == KeyClass::Paste);
}

TEST_CASE("layouts without Latin letters borrow them")
{
    Keyboard russianGroup("us,ru", ",", 1);
    CHECK(russianGroup.with({kControlL}, kC) == KeyClass::Copy);
    Keyboard russianOnly("ru");
    CHECK(russianOnly.with({kControlL}, kX) == KeyClass::Cut);
    CHECK(russianOnly.with({kControlL}, kC) == KeyClass::Copy);
    CHECK(russianOnly.with({kControlL}, kV) == KeyClass::Paste);
    CHECK(russianOnly.with({}, kC) == KeyClass::Ordinary);
}

TEST_CASE("Ctrl outlives a change of layout, and a lost release is healed by the server's state")
{
    Keyboard us("us");
    us.classifier.press(kControlL);
    KeyboardState down;
    down.baseMods = 4;
    us.classifier.setKeymap(us.classifier.keymapByNames("de"), down);
    CHECK(us.classifier.press(kC) == KeyClass::Copy);
    us.classifier.release(kControlL);
    CHECK(us.classifier.press(kC) == KeyClass::Ordinary);

    us.classifier.press(kControlL);
    us.classifier.setState(KeyboardState{});
    CHECK(us.classifier.press(kC) == KeyClass::Ordinary);
}

TEST_CASE("sticky Ctrl counts as Ctrl")
{
    Keyboard us("us");
    KeyboardState latched;
    latched.latchedMods = 4;
    us.classifier.setState(latched);
    CHECK(us.classifier.press(kV) == KeyClass::Paste);
}

TEST_CASE("without a layout keys are counted, but none is told apart")
{
    KeyClassifier blind;
    CHECK(blind.press(kBackspace) == KeyClass::Ordinary);
    blind.release(kBackspace);
}
