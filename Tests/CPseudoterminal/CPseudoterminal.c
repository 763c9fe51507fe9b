#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CPseudoterminal.h"
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#if defined(__APPLE__)
#include <util.h>
#else
#include <pty.h>
#endif

pid_t pseudoterminal_start(const char *path, char *const argv[], char *const envp[],
                           const char *folder, int rows, int columns, int *terminal) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t child = forkpty(terminal, NULL, NULL, &size);
  if (child == 0) {
    // Test runners block signals in their threads; a person's shell does not.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (chdir(folder) == 0) execve(path, argv, envp);
    _exit(127);
  }
  if (child > 0) {
    fcntl(*terminal, F_SETFD, FD_CLOEXEC);
    fcntl(*terminal, F_SETFL, O_NONBLOCK);
  }
  return child;
}

int pseudoterminal_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int pseudoterminal_cook(int terminal) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) != 0) return -1;
  modes.c_lflag |= ICANON | ECHO | ISIG;
  modes.c_iflag |= ICRNL;
  return tcsetattr(terminal, TCSANOW, &modes);
}

int pseudoterminal_is_cooked(int terminal) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) != 0) return 0;
  return (modes.c_lflag & (ICANON | ECHO | ISIG)) == (ICANON | ECHO | ISIG);
}
