#include "ui/mainwindow/Breadcrumb.h"

#include "ui/look/Format.h"
#include "ui/look/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

/// A button that gives way like ElidedLabel does: a long name of a View must not say how wide the window is.
class CrumbButton final : public QPushButton
{
public:
    explicit CrumbButton(QWidget* parent) : QPushButton(parent)
    {
        setProperty("link", true);
        setProperty("crumb", true);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    void setWhole() { m_whole = true; } ///< it does not give way
    QSize minimumSizeHint() const override
    {
        return m_whole ? QPushButton::sizeHint() : QSize(fontMetrics().averageCharWidth() * 5, QPushButton::sizeHint().height());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
        option.text = fontMetrics().elidedText(inReadingOrder(text()), Qt::ElideRight, room, Qt::TextShowMnemonic);
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }

private:
    bool m_whole = false;
};

Breadcrumb::Breadcrumb(QWidget* parent) : QFrame(parent), m_rest(makeElided({}, TextRole::Muted, this))
{
    setAccessibleName(tr("View, scope and range"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (int part = 0; part < PartCount; ++part) {
        m_parts[part] = new CrumbButton(this);
        m_dividers[part] = makeLabel(u"›"_s, TextRole::Muted, this);
        line->addWidget(m_parts[part]);
        line->addWidget(m_dividers[part]);
        connect(m_parts[part], &QPushButton::clicked, this, [this, part] { emit requested(static_cast<Part>(part)); });
    }
    m_parts[RangePart]->setWhole(); // dates that are cut say nothing
    line->addWidget(m_rest, 1);
    showPlace({});
}

void Breadcrumb::showView(const QString& view, const QString& scope, const QString& range, const QString& asUser)
{
    const QString texts[] = {view, scope, range};
    const QString hints[] = {tr("View: %1. Opens another one"), tr("Scope: %1. Narrows it by unit"), tr("Range: %1. Chooses another one")};
    for (int part = 0; part < PartCount; ++part) {
        m_parts[part]->setText(QString(texts[part]).replace(u'&', u"&&"_s));
        m_parts[part]->setToolTip(hints[part].arg(texts[part]));
        m_parts[part]->setAccessibleName(hints[part].arg(texts[part]));
        m_parts[part]->show();
        m_dividers[part]->setVisible(part + 1 < PartCount || !asUser.isEmpty());
    }
    m_rest->setText(asUser);
    m_rest->setToolTip(asUser);
}

void Breadcrumb::showPlace(const QString& place)
{
    for (int part = 0; part < PartCount; ++part) {
        m_parts[part]->hide();
        m_dividers[part]->hide();
    }
    m_rest->setText(place);
    m_rest->setToolTip(place);
}

QString Breadcrumb::text() const
{
    QStringList parts;
    for (const CrumbButton* part : m_parts)
        if (!part->isHidden())
            parts.append(QString(part->text()).replace(u"&&"_s, u"&"_s));
    if (!m_rest->text().isEmpty())
        parts.append(m_rest->text());
    return parts.join(u" › "_s);
}

QPoint Breadcrumb::below(Part part) const
{
    return m_parts[part]->mapToGlobal(QPoint(0, m_parts[part]->height() + 2));
}

} // namespace worklode
