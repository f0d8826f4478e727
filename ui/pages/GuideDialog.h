// A variation as a page to hand out: seen first, then saved as PDF, PNG or SVG.
#pragma once

#include "report/TaskGuide.h"
#include "ui/charts/GuidePage.h"

#include <QDialog>

namespace worklode {

class GuideDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `source`: View and dates, for the foot of the page.
    GuideDialog(const TaskGuide& guide, const QString& source, QWidget* parent = nullptr);
    const GuidePage& page() const { return m_page; }

signals:
    void said(QString message);

private:
    void save();

    GuidePage m_page;
    QString m_task;
};

GuideText guideText(const TaskGuide& guide, const QString& source);

} // namespace worklode
