// Small widgets that pages are put together from.
#pragma once

#include "ui/look/Glyphs.h"

#include <QFrame>
#include <QLabel>
#include <QToolButton>

class QPushButton;
class QVBoxLayout;

namespace worklode {

enum class TextRole { Title, Heading, Body, Muted, Figure, Caption, Error };

/// A label whose form the style sheet gives by its role.
QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent = nullptr);

/// The same, cut where there is no room for all of it.
QLabel* makeElided(const QString& text, TextRole role, QWidget* parent = nullptr);

/// The one button of a dialog or page that goes on; drawn in the accent's colour, whether it was shown before or not.
void makePrimary(QPushButton& button);

/// A flat button with an icon that follows the theme; `name` is its accessible name and tool tip.
class GlyphButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit GlyphButton(Glyph glyph, const QString& name, QWidget* parent = nullptr);
    void setGlyph(Glyph glyph);
    void setAccent(); ///< drawn in the accent's colour

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintGlyph();
    Glyph m_glyph;
    bool m_accent = false;
};

/// A surface with a border, an optional heading, and a vertical layout for its content.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& heading, QWidget* parent = nullptr);
    QVBoxLayout* content() const { return m_content; }
    void setHeading(const QString& heading);
    /// A widget at the right end of the heading's line.
    void addCorner(QWidget* widget);

private:
    void makeHeading();
    QVBoxLayout* m_content = nullptr;
    QLabel* m_heading = nullptr;
    QWidget* m_headingLine = nullptr;
};

/// A figure with its name above and an explanation below: one of a strip.
class FigureCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(const QString& name, QWidget* parent = nullptr);
    void setFigure(const QString& figure, const QString& below = {});

private:
    QString m_name;
    QLabel* m_figure = nullptr;
    QLabel* m_below = nullptr;
};

} // namespace worklode
