#include "ui/pages/GuideDialog.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QPixmap pixmapOf(const GuidePage& page, qreal density)
{
    QPixmap pixmap((page.drawingSize() * density).toSize());
    pixmap.setDevicePixelRatio(density);
    QPainter painter(&pixmap);
    page.draw(painter);
    return pixmap;
}

} // namespace

GuideText guideText(const TaskGuide& guide, const QString& source)
{
    GuideText text{toQString(guide.task), toQString(guide.begins), toQString(guide.ends), toQString(guide.typicalTime), toQString(guide.basis), {}, {}, source};
    for (const TaskGuide::Step& step : guide.steps)
        text.steps.push_back({toQString(step.application), toQString(step.screen), toQString(step.typicalTime)});
    for (const std::string& sentence : guide.avoid)
        text.avoid.append(toQString(sentence));
    return text;
}

GuideDialog::GuideDialog(const TaskGuide& guide, const QString& source, QWidget* parent)
    : QDialog(parent), m_page(guideText(guide, source)), m_task(toQString(guide.task))
{
    setWindowTitle(tr("Guide: %1").arg(m_task));
    auto* column = new QVBoxLayout(this);
    auto* preview = new QLabel(this);
    preview->setPixmap(pixmapOf(m_page, devicePixelRatioF()));
    preview->setAccessibleName(tr("The page"));
    preview->setAccessibleDescription(toQString(toText(guide)));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(preview);
    scroll->setAlignment(Qt::AlignHCenter);
    column->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("Save as PDF, PNG or SVG…"), QDialogButtonBox::ActionRole);
    makePrimary(*save);
    connect(save, &QPushButton::clicked, this, &GuideDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(660, 700);
}

void GuideDialog::save()
{
    const QString filter = tr("PDF documents (*.pdf)") + u";;"_s + pictureFilter();
    QString file = QFileDialog::getSaveFileName(this, tr("Save the guide"), fileNameText(m_task) + u".pdf"_s, filter);
    if (file.isEmpty())
        return;
    const bool pdf = file.endsWith(u".pdf"_s, Qt::CaseInsensitive) || !file.contains(u'.');
    if (!file.contains(u'.'))
        file += u".pdf"_s;
    const QString fault = pdf ? m_page.savePdf(file) : savePicture(file, m_page, m_task);
    emit said(fault.isEmpty() ? tr("Exported to %1").arg(file) : fault);
}

} // namespace worklode
