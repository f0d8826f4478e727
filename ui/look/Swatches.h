// How applications are told apart in drawings: a colour and a pattern for each, the same in all drawings of a task.
#pragma once

#include <QBrush>
#include <QColor>
#include <QHash>
#include <QString>

#include <vector>

class QPainter;

namespace worklode {

struct Swatch {
    QColor colour;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< drawn over the colour in the ground's colour; solid: nothing
};

/// Colours repeat after eight; patterns change from one to the next and again at each repetition.
Swatch swatchOf(std::size_t index);
/// Fills with the colour and lays the pattern over it, as plain lines: a brush's pattern is lost in an SVG.
void fillSwatch(QPainter& painter, const QRectF& area, const Swatch& swatch);

/// The same as a brush, for drawings that take no two fills.
QBrush brushOf(const Swatch& swatch);

/// Applications in the order in which they get their swatches; others come after them by their name's hash.
class SwatchOrder
{
public:
    SwatchOrder() = default;
    explicit SwatchOrder(const std::vector<QString>& applications);
    Swatch of(const QString& application) const;

private:
    QHash<QString, std::size_t> m_index;
};

/// `m:ss`, from an hour on `h:mm:ss`; below a second `<0:01`.
QString stepTimeText(double ms);

/// A rich text for tool tips: a heading, a line below it, and names with values.
QString hoverHtml(const QString& heading, const QString& below, const std::vector<std::pair<QString, QString>>& lines);

} // namespace worklode
