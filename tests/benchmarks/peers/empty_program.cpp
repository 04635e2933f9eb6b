// SPDX-License-Identifier: GPL-3.0-or-later
// Does nothing: what starting the shared libraries alone costs.
int main()
{
    return 0;
}
