#pragma once

#include <QDialogButtonBox>
#include <QPushButton>

namespace waterline {

/// The button that does what the dialog is for. Its role stands before the box gets it: the box polishes what it makes
/// itself, and a role that comes later is not seen.
inline QPushButton *addPrimaryButton(QDialogButtonBox &box, const QString &text)
{
    auto *button = new QPushButton(text, &box);
    button->setProperty("role", QStringLiteral("primary"));
    box.addButton(button, QDialogButtonBox::AcceptRole);
    return button;
}

} // namespace waterline
