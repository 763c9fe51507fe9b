// Handlers only note, wake, or put the terminal back: all they call is async-signal-safe.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CLibedit.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int noted[] = {SIGWINCH, SIGCONT};
static const int deadly[] = {SIGTERM, SIGHUP, SIGQUIT};
static struct sigaction before_noted[2], before_deadly[3], before_interrupt;
static volatile sig_atomic_t interrupted, resized, resumed;
static int wake[2] = {-1, -1};

static struct termios cooked;
static volatile sig_atomic_t editing;
static char leaving[32];

static volatile sig_atomic_t *flag(int signal) {
  return signal == SIGINT ? &interrupted : signal == SIGWINCH ? &resized : &resumed;
}

static void give_back(void) {
  if (!editing) return;
  editing = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
  ssize_t written = write(STDOUT_FILENO, leaving, strlen(leaving));
  (void)written;
}

// Blocked while its handler runs, so the signal raised here ends the program on return.
static void die(int number) {
  give_back();
  signal(number, SIG_DFL);
  raise(number);
}

static void note(int number) {
  int saved = errno;
  if (number == SIGINT && interrupted) die(number);
  *flag(number) = 1;
  ssize_t written = write(wake[1], "", 1);
  (void)written;
  errno = saved;
}

// Leaves alone what the parent asked to ignore (nohup).
static void take_over(int number, void (*handler)(int), struct sigaction *before) {
  struct sigaction action = {0};
  sigaction(number, NULL, before);
  if (before->sa_handler == SIG_IGN) return;
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void clibedit_watch(void) {
  static int registered;
  if (!registered) atexit(give_back);
  registered = 1;
  if (wake[0] < 0 && pipe(wake) == 0)
    for (int i = 0; i < 2; i++) {
      fcntl(wake[i], F_SETFL, O_NONBLOCK);
      fcntl(wake[i], F_SETFD, FD_CLOEXEC);
    }
  take_over(SIGINT, note, &before_interrupt);
}

void clibedit_unwatch(void) { sigaction(SIGINT, &before_interrupt, NULL); }

void clibedit_begin(const char *text) {
  strncpy(leaving, text, sizeof leaving - 1);
  interrupted = resized = resumed = 0;
  clibedit_woken();
  editing = tcgetattr(STDIN_FILENO, &cooked) == 0;
  for (int i = 0; i < 2; i++) take_over(noted[i], note, &before_noted[i]);
  for (int i = 0; i < 3; i++) take_over(deadly[i], die, &before_deadly[i]);
}

void clibedit_end(void) {
  editing = 0;
  for (int i = 0; i < 2; i++) sigaction(noted[i], &before_noted[i], NULL);
  for (int i = 0; i < 3; i++) sigaction(deadly[i], &before_deadly[i], NULL);
}

int clibedit_came(int number) {
  volatile sig_atomic_t *came = flag(number);
  int result = *came;
  *came = 0;
  return result;
}

int clibedit_wakes(void) { return wake[0]; }

void clibedit_woken(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {
  }
}
