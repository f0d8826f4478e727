#include "Catch.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("durations always show hours and round to the second")
{
    CHECK(durationText(0.0) == u"0:00:00"_s);
    CHECK(durationText(309'000.0) == u"0:05:09"_s);
    CHECK(durationText(3'909'000.0) == u"1:05:09"_s);
    CHECK(durationText(3'599'500.0) == u"1:00:00"_s);
    CHECK(durationText(359'999'000.0 * 100) == u"9,999:58:20"_s);
    CHECK(durationText(Duration(-61'000)) == u"−0:01:01"_s);
}

TEST_CASE("what is not zero never reads as zero")
{
    CHECK(durationText(0.4) == u"<0:00:01"_s);
    CHECK(durationText(499.0) == u"<0:00:01"_s);
    CHECK(durationText(500.0) == u"0:00:01"_s);
}

TEST_CASE("numbers carry their units")
{
    CHECK(hoursPerYearText(12.44) == u"12.4 h/yr"_s);
    CHECK(hoursPerYearText(1'912.6) == u"1,912.6 h/yr"_s);
    CHECK(hoursText(3'600'000.0 * 1'234.56) == u"1,234.6 h"_s);
    CHECK(hoursText(3'600'000.0 * 1.234) == u"1.23 h"_s);
    CHECK(hoursText(3'600'000.0) == u"1.00 h"_s);
    CHECK(hoursText(60'000.0 * 12.4) == u"12 min"_s);
    CHECK(hoursText(-60'000.0 * 2.25) == u"-2.3 min"_s);
    CHECK(hoursText(33'400.0) == u"33 s"_s);
    CHECK(hoursText(300.0) == u"<1 s"_s);
    CHECK(hoursText(0.0) == u"0 h"_s);
    CHECK(fteText(0.923) == u"0.92 FTE"_s);
    CHECK(percentText(54.65) == u"54.6 %"_s);
    CHECK(shareText(0.071) == u"7.1 %"_s);
    CHECK(countText(1'234'567) == u"1,234,567"_s);
}

TEST_CASE("a name makes a file's name on any system")
{
    CHECK(fileNameText(u" Q1/Q2: all \"new\" ones? "_s) == u"Q1-Q2- all -new- ones-"_s);
    CHECK(fileNameText(u"../secret"_s) == u"-.-secret"_s);
    CHECK(fileNameText(u"Bürgeramt Größe"_s) == u"Bürgeramt Größe"_s);
}

TEST_CASE("one thing is not spoken of as many")
{
    CHECK(countedText(1, u"1 shift"_s, u"%1 shifts"_s) == u"1 shift"_s);
    CHECK(countedText(0, u"1 shift"_s, u"%1 shifts"_s) == u"0 shifts"_s);
    CHECK(countedText(1'200, u"1 shift"_s, u"%1 shifts"_s) == u"1,200 shifts"_s);
}

TEST_CASE("a range is shown with its last day included")
{
    const LocalDate first{20'514};
    CHECK(rangeText(first, first.addDays(30)) == u"2 Mar 2026 – 31 Mar 2026"_s);
    CHECK(rangeText(first, first.addDays(1)) == u"2 Mar 2026"_s);
    CHECK(rangeText(first, first) == u"no days"_s);
    CHECK(dateText(first) == u"Mon, 2 Mar 2026"_s);
}

TEST_CASE("moments are shown in the zone that is asked for, and an unknown zone says UTC")
{
    const Instant t = instantFromMs(1'772'438'400'000); // 2026-03-02T08:00:00Z
    CHECK(momentText(t, "Europe/Berlin") == u"2 Mar 2026 09:00:00"_s);
    CHECK(timeOfDayText(t, "America/New_York") == u"03:00:00"_s);
    CHECK(momentText(t, "Mars/Olympus") == u"2 Mar 2026 08:00:00 UTC"_s);
    CHECK(momentText(t, "") == u"2 Mar 2026 08:00:00 UTC"_s);
}

namespace {

/// WCAG 2 relative luminance and contrast.
double luminance(const QColor& c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

TEST_CASE("text can be read on every surface, in light and in dark")
{
    for (const Look* look : {&lightLook(), &darkLook()}) {
        for (const QColor& surface : {look->card, look->window, look->raised, look->sidebar}) {
            CHECK(contrast(look->text, surface) >= 7);
            CHECK(contrast(look->muted, surface) >= 4.5);
        }
        CHECK(contrast(look->onAccent, look->accent) >= 4.5);
        CHECK(contrast(look->danger, look->card) >= 4.5);
    }
}

TEST_CASE("the style sheet leaves no colour unnamed")
{
    for (const Look* look : {&lightLook(), &darkLook()}) {
        const QString sheet = styleSheetOf(*look);
        CHECK(sheet.size() > 1'000);
        CHECK_FALSE(sheet.contains(u'@'));
    }
}

TEST_CASE("the current look follows the application's theme")
{
    auto& application = *qobject_cast<QApplication*>(QApplication::instance());
    applyTheme(application, ThemeChoice::Dark);
    CHECK(currentLook().dark);
    applyTheme(application, ThemeChoice::Light);
    CHECK_FALSE(currentLook().dark);
}

TEST_CASE("a number stays before its unit in a window that reads from right to left, and names that do are left alone")
{
    CHECK(inReadingOrder(u"1,912.6 h/yr"_s) == u"1,912.6 h/yr"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(inReadingOrder(u"1,912.6 h/yr"_s) == u"\u20661,912.6 h/yr\u2069"_s);
    CHECK(inReadingOrder(u"2 Mar 2026"_s) == u"\u20662 Mar 2026\u2069"_s);
    CHECK(inReadingOrder(u"\u0646\u0633\u062e 2"_s) == u"\u0646\u0633\u062e 2"_s);
    CHECK(inReadingOrder(u"3 \u0646\u0633\u062e and more"_s) == u"3 \u0646\u0633\u062e and more"_s);
    CHECK(inReadingOrder(u"Excel | \u0646\u0633\u062e"_s) ==
          u"\u2066Excel | \u0646\u0633\u062e\u2069"_s); // begins like one that is read from the left
    CHECK(inReadingOrder({}).isEmpty());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("a theme that is there already styles no widget anew")
{
    struct Counting final : QWidget {
        void changeEvent(QEvent* event) override { styled += event->type() == QEvent::StyleChange ? 1 : 0; }
        int styled = 0;
    };
    auto& application = *qobject_cast<QApplication*>(QApplication::instance());
    applyTheme(application, ThemeChoice::Light);
    Counting widget;
    widget.ensurePolished();
    widget.styled = 0;
    applyTheme(application, ThemeChoice::Light);
    CHECK(widget.styled == 0);
    applyTheme(application, ThemeChoice::Dark);
    CHECK(widget.styled > 0);
    CHECK(currentLook().dark);
    applyTheme(application, ThemeChoice::Light);
    CHECK_FALSE(currentLook().dark);
}
