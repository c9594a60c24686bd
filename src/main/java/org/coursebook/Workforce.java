package org.coursebook;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Makes things, some at a time.
 *
 * @param hands how many at the most; each takes the memory of an edition
 */
record Workforce(int hands) {
  /** What is made, in the order of the work; the first thing that went wrong ends it. */
  <T> List<T> make(List<Supplier<T>> work) {
    if (hands == 1 || work.size() < 2) return work.stream().map(Supplier::get).toList();
    ExecutorService crew = Executors.newFixedThreadPool(Math.min(hands, work.size()));
    try {
      List<Future<T>> made = work.stream().map(one -> crew.submit(one::get)).toList();
      return made.stream().map(Workforce::finished).toList();
    } finally {
      crew.shutdownNow();
    }
  }

  private static <T> T finished(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts this program's threads", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) throw reason;
      if (e.getCause() instanceof Error reason) throw reason;
      throw new IllegalStateException("a supplier has no other exceptions", e);
    }
  }
}
