#include "app/gui_program.h"

// NOLINTNEXTLINE(bugprone-exception-escape): where memory runs out, the program may end.
int main(int argc, char *argv[])
{
    return secondtick::app::runProgram(argc, argv);
}
