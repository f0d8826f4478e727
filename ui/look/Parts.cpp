#include "ui/look/Parts.h"

#include "ui/look/ElidedLabel.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVariant>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Figure:
        return u"figure"_s;
    case TextRole::Caption:
        return u"caption"_s;
    case TextRole::Error:
        return u"error"_s;
    case TextRole::Body:
        break;
    }
    return u"body"_s;
}

} // namespace

namespace {

/// What points onward does so in the direction of reading.
Glyph mirrored(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Back: return Glyph::Forward;
    case Glyph::Forward: return Glyph::Back;
    case Glyph::Previous: return Glyph::Next;
    case Glyph::Next: return Glyph::Previous;
    default: return glyph;
    }
}

void dress(QLabel& label, TextRole role)
{
    label.setProperty("textRole", roleName(role));
    label.setTextFormat(Qt::PlainText);
    // QLabel goes by its text, not by its window: a number or a Latin name would stand at the left where all else
    // begins at the right.
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        label.setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    dress(*label, role);
    return label;
}

QLabel* makeElided(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new ElidedLabel(text, parent);
    dress(*label, role);
    return label;
}

void makePrimary(QPushButton& button)
{
    button.setProperty("primary", true);
    button.style()->unpolish(&button); // a button box has drawn it already
    button.style()->polish(&button);
}

GlyphButton::GlyphButton(Glyph glyph, const QString& name, QWidget* parent) : QToolButton(parent), m_glyph(glyph)
{
    setAccessibleName(name);
    setToolTip(name);
    setAutoRaise(true);
    setIconSize(QSize(18, 18));
    setCursor(Qt::PointingHandCursor);
    paintGlyph();
}

void GlyphButton::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    paintGlyph();
}

void GlyphButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintGlyph();
    QToolButton::changeEvent(event);
}

void GlyphButton::paintGlyph()
{
    const Look& look = currentLook();
    setIcon(glyphIcon(isRightToLeft() ? mirrored(m_glyph) : m_glyph, m_accent ? look.accent : look.muted));
}

void GlyphButton::setAccent()
{
    m_accent = true;
    paintGlyph();
}

Card::Card(QWidget* parent) : QFrame(parent), m_content(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_content->setContentsMargins(kCardGap, kCardGap - 4, kCardGap, kCardGap - 4);
    m_content->setSpacing(kGap);
}

Card::Card(const QString& heading, QWidget* parent) : Card(parent)
{
    setHeading(heading);
}

void Card::makeHeading()
{
    m_headingLine = new QWidget(this);
    auto* line = new QHBoxLayout(m_headingLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap);
    m_heading = makeLabel({}, TextRole::Heading, m_headingLine);
    line->addWidget(m_heading, 1);
    m_content->insertWidget(0, m_headingLine);
}

void Card::setHeading(const QString& heading)
{
    if (!m_heading)
        makeHeading();
    m_heading->setText(inReadingOrder(heading));
    setAccessibleName(heading);
}

void Card::addCorner(QWidget* widget)
{
    if (!m_heading)
        makeHeading();
    m_headingLine->layout()->addWidget(widget);
}

FigureCard::FigureCard(const QString& name, QWidget* parent) : QFrame(parent), m_name(name)
{
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(1);
    column->addWidget(makeLabel(name, TextRole::Caption, this));
    m_figure = makeLabel(u"–"_s, TextRole::Figure, this);
    column->addWidget(m_figure);
    m_below = makeElided({}, TextRole::Caption, this);
    column->addWidget(m_below);
}

void FigureCard::setFigure(const QString& figure, const QString& below)
{
    m_figure->setText(figure);
    m_below->setText(below);
    setAccessibleName(m_name + u": "_s + figure + (below.isEmpty() ? QString() : u", "_s + below));
}

} // namespace worklode
