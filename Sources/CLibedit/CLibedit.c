#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CLibedit.h"
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

EditLine *clibedit_open(const char *program, void *owner, el_rfunc_t read,
                        clibedit_command command, clibedit_command elsewhere) {
  FILE *nowhere = fopen("/dev/null", "w");
  if (nowhere == NULL) return NULL;
  EditLine *editor = el_init_fd(program, stdin, nowhere, nowhere, STDIN_FILENO, STDOUT_FILENO,
                                STDERR_FILENO);
  if (editor == NULL) return NULL;
  el_set(editor, EL_CLIENTDATA, owner);
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_ADDFN, CLIBEDIT_KEYS, "Keys of this program", command);
  el_set(editor, EL_ADDFN, CLIBEDIT_ELSEWHERE, "The line in an editor", elsewhere);
  el_set(editor, EL_GETCFN, read);
  return editor;
}

// libedit copies words into buffers of 1024 characters, whatever their length.
enum { longest_setting = 1000 };

static int take_setting(EditLine *editor, const char *line) {
  int count = 0;
  const char **words = NULL;
  Tokenizer *tokens = tok_init(NULL);
  if (tokens == NULL) return 0;
  int sound = strlen(line) < longest_setting && tok_str(tokens, line, &count, &words) == 0;
  if (sound && count > 0) el_parse(editor, count, words);
  tok_end(tokens);
  return sound;
}

void clibedit_source(EditLine *editor, const char *path) {
  char *line = NULL;
  size_t room = 0;
  FILE *file = fopen(path, "r");
  if (file == NULL) return;
  el_set(editor, EL_SETFP, 2, stderr);
  for (int number = 1; getline(&line, &room, file) != -1; number++) {
    if (line[strspn(line, " \t")] == '#' || take_setting(editor, line)) continue;
    fprintf(stderr, "%s:%d: this line is not read: it is too long, or a quote has no end.\n", path,
            number);
  }
  free(line);
  fclose(file);
}

void *clibedit_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

void clibedit_take_all_keys(EditLine *editor) {
  el_set(editor, EL_SETTY, "-d", "-isig", "-ixon", NULL);
  // Else both ends of the \r\n in a paste would arrive as one and the same character.
  el_set(editor, EL_SETTY, "-d", "-icrnl", "-inlcr", NULL);
}

void clibedit_bind(EditLine *editor, const char *key, const char *name, int commands) {
  if (commands)
    el_set(editor, EL_BIND, "-a", key, name, NULL);
  else
    el_set(editor, EL_BIND, key, name, NULL);
}

void clibedit_unbind(EditLine *editor, const char *key, int commands) {
  if (commands)
    el_set(editor, EL_BIND, "-a", key, "ed-unassigned", NULL);
  else
    el_set(editor, EL_BIND, key, "ed-unassigned", NULL);
}

int clibedit_is_vi(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name != NULL && strcmp(name, "vi") == 0;
}

// Terminals that say they can't, also where no entry says so.
static const char *const plain[] = {"", "dumb", "unknown", "emacs"};

int clibedit_can_move(EditLine *editor, const char *terminal) {
  char *up = NULL;
  for (int i = 0; i < 4; i++)
    if (terminal == NULL || strcmp(terminal, plain[i]) == 0) return 0;
  // Terminals newer than the machine's entries (ghostty, kitty, foot) all do as xterm does.
  if (el_set(editor, EL_TERMINAL, terminal) != 0) return 1;
  return el_get(editor, EL_GETTC, "UP", &up) == 0 && up != NULL && strncmp(up, "\33[", 2) == 0;
}

void clibedit_keep_cursor(EditLine *editor) {
  const LineInfoW *line = el_wline(editor);
  if (line->cursor < line->buffer) el_cursor(editor, (int)(line->buffer - line->cursor));
  if (line->cursor > line->lastchar) el_cursor(editor, (int)(line->lastchar - line->cursor));
}

int clibedit_edits(EditLine *editor) {
  int edits = 1;
  el_get(editor, EL_EDITMODE, &edits);
  return edits;
}

void clibedit_cook(EditLine *editor) { el_set(editor, EL_PREP_TERM, 0); }

void clibedit_block(void) {
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  if (flags >= 0 && flags & O_NONBLOCK) fcntl(STDOUT_FILENO, F_SETFL, flags & ~O_NONBLOCK);
}

History *clibedit_history(EditLine *editor, int limit) {
  HistEvent event;
  History *lines = history_init();
  if (lines == NULL) return NULL;
  history(lines, &event, H_SETSIZE, limit);
  el_set(editor, EL_HIST, history, lines);
  return lines;
}

void clibedit_remember(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}

static int is_utf8(void) {
  const char *name = nl_langinfo(CODESET);
  return strcmp(name, "UTF-8") == 0 || strcmp(name, "utf8") == 0;
}

int clibedit_use_utf8(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
  if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return 1;
  for (int i = 0; i < 3; i++)
    if (setlocale(LC_CTYPE, fallbacks[i]) != NULL && is_utf8()) return 1;
  return 0;
}

int clibedit_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void clibedit_size(int *rows, int *columns) {
  struct winsize size = {0};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) size.ws_row = size.ws_col = 0;
  *rows = size.ws_row;
  *columns = size.ws_col;
}
