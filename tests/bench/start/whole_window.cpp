// The program as it is, which ends when its first page is painted.
#include "app/gui_program.h"
#include "start/first_paint.h"

int main(int argc, char *argv[])
{
    return secondtick::app::runProgram(argc, argv, [](QWidget &window) { new secondtick::test::FirstPaint(window); });
}
