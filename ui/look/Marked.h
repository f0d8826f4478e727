// What is painted with marks that mean something: pointer and keyboard go over them alike, and each says on a card what it is.
#pragma once

#include <QRectF>
#include <QString>

class QEvent;
class QWidget;

namespace worklode {

/// A base beside QWidget. The pointer shows the card of the mark below it at once; a click, arrows, Home and End select and Escape lets go;
/// Enter and a double click activate.
class Marked
{
protected:
    static constexpr int kNoMark = -1;
    struct Ways {
        bool byPress = true; ///< pressing the button selects; else the widget does so itself
        bool byFocus = true; ///< coming in by the keyboard selects what Home leads to
    };

    /// `surface`: what is painted on; positions are its.
    explicit Marked(QWidget& surface) : Marked(surface, Ways()) {}
    Marked(QWidget& surface, Ways ways);
    virtual ~Marked() = default;
    Marked(const Marked&) = delete;
    Marked& operator=(const Marked&) = delete;

    virtual int markAt(const QPointF& at) const = 0;
    virtual QRectF markArea(int mark) const = 0; ///< where its card belongs when a key led to it
    virtual QString markCard(int mark) const = 0;
    virtual int currentMark() const = 0;
    virtual void selectMark(int mark) = 0;
    /// Where an arrow, Home or End leads from the current mark (or none).
    virtual int markBy(int key) const = 0;
    /// False: a mark leads nowhere.
    virtual bool activateMark() { return false; }
    virtual void hoverChanged();

    int hoveredMark() const { return m_hovered; }
    void forgetHovered() { m_hovered = kNoMark; } ///< the marks are others now
    /// To be given every event of the surface and of the widget; true: done with it.
    bool handleMarks(QEvent& event);

private:
    void hover(int mark, const QPointF& at);
    bool press(int key);

    QWidget& m_surface;
    Ways m_ways;
    int m_hovered = kNoMark;
};

} // namespace worklode
