#include "ui/look/Look.h"

#include <QGuiApplication>

#include <array>

namespace worklode {

const Look& lightLook()
{
    static const Look look{.dark = false,
                           .window = QColor(0xF4, 0xF6, 0xF9),
                           .card = QColor(0xFF, 0xFF, 0xFF),
                           .raised = QColor(0xEE, 0xF2, 0xF7),
                           .border = QColor(0xDD, 0xE3, 0xEA),
                           .text = QColor(0x1A, 0x23, 0x30),
                           .muted = QColor(0x5B, 0x67, 0x78),
                           .accent = QColor(0x00, 0x6A, 0xA8),
                           .onAccent = QColor(0xFF, 0xFF, 0xFF),
                           .accentSoft = QColor(0xDC, 0xEC, 0xF7),
                           .danger = QColor(0xB4, 0x3C, 0x0A),
                           .good = QColor(0x00, 0x6B, 0x4F),
                           .sidebar = QColor(0xFB, 0xFC, 0xFD),
                           .idle = QColor(0xB9, 0xC1, 0xCC),
                           .locked = QColor(0x7C, 0x87, 0x96),
                           .noData = QColor(0xE6, 0xEA, 0xF0),
                           .task = QColor(0x00, 0x9E, 0x73),
                           .opportunity = QColor(0xD5, 0x5E, 0x00)};
    return look;
}

const Look& darkLook()
{
    static const Look look{.dark = true,
                           .window = QColor(0x12, 0x16, 0x1D),
                           .card = QColor(0x1B, 0x21, 0x2B),
                           .raised = QColor(0x25, 0x2D, 0x3A),
                           .border = QColor(0x30, 0x39, 0x48),
                           .text = QColor(0xE8, 0xEC, 0xF2),
                           .muted = QColor(0x9F, 0xAB, 0xBB),
                           .accent = QColor(0x56, 0xB4, 0xE9),
                           .onAccent = QColor(0x0B, 0x1A, 0x26),
                           .accentSoft = QColor(0x1F, 0x3B, 0x50),
                           .danger = QColor(0xFF, 0x8F, 0x5C),
                           .good = QColor(0x3F, 0xD0, 0xA8),
                           .sidebar = QColor(0x17, 0x1C, 0x25),
                           .idle = QColor(0x5A, 0x66, 0x76),
                           .locked = QColor(0x84, 0x90, 0xA2),
                           .noData = QColor(0x2A, 0x32, 0x3E),
                           .task = QColor(0x1F, 0xC0, 0x93),
                           .opportunity = QColor(0xFF, 0x82, 0x2E)};
    return look;
}

QColor Look::category(Category c) const
{
    switch (c) {
    case Category::Production:
        return dark ? QColor(0x2E, 0x9B, 0xDA) : QColor(0x00, 0x72, 0xB2);
    case Category::OtherWork:
        return dark ? QColor(0x9A, 0xD6, 0xF7) : QColor(0x56, 0xB4, 0xE9);
    case Category::NonWork:
        return dark ? QColor(0xF2, 0xB1, 0x34) : QColor(0xE6, 0x9F, 0x00);
    case Category::Unknown:
        break;
    }
    return dark ? QColor(0xD9, 0x94, 0xBC) : QColor(0xCC, 0x79, 0xA7);
}

QColor Look::series(std::size_t index) const
{
    static const std::array<QColor, 8> light = {QColor(0x00, 0x72, 0xB2), QColor(0xE6, 0x9F, 0x00), QColor(0x00, 0x9E, 0x73),
                                                QColor(0xCC, 0x79, 0xA7), QColor(0x56, 0xB4, 0xE9), QColor(0xD5, 0x5E, 0x00),
                                                QColor(0xB8, 0xAE, 0x1F), QColor(0x7C, 0x87, 0x96)};
    static const std::array<QColor, 8> onDark = {QColor(0x2E, 0x9B, 0xDA), QColor(0xF2, 0xB1, 0x34), QColor(0x1F, 0xC0, 0x93),
                                                 QColor(0xD9, 0x94, 0xBC), QColor(0x9A, 0xD6, 0xF7), QColor(0xFF, 0x82, 0x2E),
                                                 QColor(0xF0, 0xE4, 0x42), QColor(0x9F, 0xAB, 0xBB)};
    return (dark ? onDark : light)[index % light.size()];
}

const Look& currentLook()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? darkLook() : lightLook();
}

QPalette paletteOf(const Look& look)
{
    QPalette p;
    p.setColor(QPalette::Window, look.window);
    p.setColor(QPalette::WindowText, look.text);
    p.setColor(QPalette::Base, look.card);
    p.setColor(QPalette::AlternateBase, look.raised);
    p.setColor(QPalette::Text, look.text);
    p.setColor(QPalette::Button, look.card);
    p.setColor(QPalette::ButtonText, look.text);
    p.setColor(QPalette::BrightText, look.danger);
    p.setColor(QPalette::ToolTipBase, look.card);
    p.setColor(QPalette::ToolTipText, look.text);
    p.setColor(QPalette::PlaceholderText, look.muted);
    p.setColor(QPalette::Link, look.accent);
    p.setColor(QPalette::Highlight, look.accentSoft);
    p.setColor(QPalette::HighlightedText, look.text);
    p.setColor(QPalette::Mid, look.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, look.muted);
    return p;
}

} // namespace worklode
