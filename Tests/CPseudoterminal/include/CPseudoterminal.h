#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H
#include <sys/types.h>

// Starts a program as the leader of a session on a terminal of its own (argv and envp end with
// NULL). Answers its process id, or -1; `terminal` becomes our end of the terminal.
pid_t pseudoterminal_start(const char *path, char *const argv[], char *const envp[],
                           const char *folder, int rows, int columns, int *terminal);
int pseudoterminal_resize(int terminal, int rows, int columns);
// Whether programs on the terminal get their input line by line, echoed (not raw).
int pseudoterminal_is_cooked(int terminal);
// Makes it so, as a shell does.
int pseudoterminal_cook(int terminal);
#endif
