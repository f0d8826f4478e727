// A task's guide as a page to hand out: drawn on A4, for a screen, a picture or a PDF.
#pragma once

#include "ui/look/DrawingFile.h"

#include <QStringList>

#include <vector>

namespace worklode {

/// Every text as it is shown.
struct GuideText {
    QString task, begins, ends, typicalTime, basis;
    struct Step {
        QString application, screen, time;
    };
    std::vector<Step> steps;
    QStringList avoid;
    QString source; ///< the small line at the foot: View and dates
};

/// Always dark on white: it is paper.
class GuidePage final : public Drawing
{
public:
    explicit GuidePage(GuideText text) : m_text(std::move(text)) {}
    QSizeF drawingSize() const override; ///< A4 in points; longer where the steps need it
    void draw(QPainter& painter) const override;
    /// Empty where it worked, else a sentence.
    QString savePdf(const QString& file) const;

private:
    double paint(QPainter* painter) const; ///< returns the height; null: only that
    GuideText m_text;
};

} // namespace worklode
