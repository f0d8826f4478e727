// The names on bars of the Timeline, where there is room for them.
#pragma once

#include "ui/look/Look.h"
#include "ui/timeline/BarKind.h"

#include <QFontMetrics>
#include <QRect>
#include <QString>

#include <map>
#include <string_view>
#include <vector>

class QPainter;

namespace worklode {

/// Of one frame: names are measured once each.
class BarNames
{
public:
    BarNames(const Look& look, QFontMetrics metrics) : m_look(look), m_metrics(std::move(metrics)) {}
    bool fits(const QRect& rect) const { return rect.width() >= 34 && rect.height() >= m_metrics.ascent() + 1; }
    void add(const QRect& bar, std::string_view name, BarKind kind, Category category);
    void addItem(const QRect& bar, std::string_view name, bool task, bool faded);
    void paint(QPainter& painter) const;

private:
    struct Name {
        QRect rect;
        QString text;
        QColor colour;
        bool patterned = false; ///< needs a ground of its own
    };
    struct Measured {
        QString text;
        int width = 0;
    };
    void put(const QRect& bar, std::string_view name, QString (*inWords)(std::string_view), const QColor& colour, bool patterned);

    const Look& m_look;
    QFontMetrics m_metrics;
    std::vector<Name> m_names;
    std::map<std::pair<const char*, std::size_t>, Measured> m_measured;
};

} // namespace worklode
