// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace semblance::ui {

class Player;

/// What is known of the shown file beside its pictures.
class DetailsPane : public QTextBrowser {
    Q_OBJECT
public:
    explicit DetailsPane(Player& player, QWidget* parent = nullptr);

private:
    void read();

    Player& m_player;
    quint64 m_reading = 0;
};

} // namespace semblance::ui
