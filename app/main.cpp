// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

int main()
{
    return semblance::app::Done;
}
