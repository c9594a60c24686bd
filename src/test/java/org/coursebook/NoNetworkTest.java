package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.coursebook.conformance.Checkers;
import org.coursebook.conformance.TestCheckers;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.ProblemsFoundException;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A course names a server, and a file beside its folder, wherever something can be named: the
 * server hears nothing, and no word of the file reaches an edition.
 */
class NoNetworkTest {
  private static final String SECRET = "zyzzyva";

  @TempDir private Path folder;

  private final AtomicInteger heard = new AtomicInteger();
  private final ServerSocket server = unbound();

  private static ServerSocket unbound() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void listen() {
    Thread listener =
        new Thread(
            () -> {
              while (!server.isClosed()) {
                try {
                  server.accept().close();
                  heard.incrementAndGet();
                } catch (IOException e) {
                  return;
                }
              }
            });
    listener.setDaemon(true);
    listener.start();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void theServerIsThere() throws Exception {
    new Socket(server.getInetAddress(), server.getLocalPort()).close();
    for (int i = 0; i < 100 && heard.get() == 0; i++) Thread.sleep(10);
    assertThat(heard).hasValue(1);
  }

  /** All the ways to name something that is not in the course folder. */
  private List<String> addresses() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, SECRET);
    Files.writeString(folder.resolve("secret.svg"), svg("<text y='9'>" + SECRET + "</text>"));
    String web = "127.0.0.1:" + server.getLocalPort();
    return List.of(
        "http://" + web + "/a.svg",
        "https://" + web + "/a.svg",
        "HTTP://" + web + "/a.svg",
        "//" + web + "/a.svg",
        "ftp://" + web + "/a.svg",
        "jar:http://" + web + "/a.jar!/a.svg",
        "\\\\\\\\127.0.0.1\\\\a\\\\a.svg",
        secret.toUri() + "",
        secret.toString(),
        "../secret.svg",
        "..%2Fsecret.svg",
        "%2e%2e/secret.svg",
        "a/../../secret.svg",
        "classpath:/org/coursebook/versions.properties",
        "link.svg");
  }

  private static String svg(String inside) {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
        + " xmlns:xi='http://www.w3.org/2001/XInclude' width='90' height='90'>"
        + inside
        + "</svg>";
  }

  /** The places in a course where an address can stand, as courses of one such place each. */
  private static Map<String, Map<String, String>> courses(String address) {
    String words = "# One\n\nSome words.\n\n";
    String shown = words + "![A drawing](a.svg)\n";
    Map<String, Map<String, String>> courses = new LinkedHashMap<>();
    courses.put("picture", Map.of("a.md", words + "![A](" + address + ")\n"));
    courses.put("html", Map.of("a.md", words + "<img src=\"" + address + "\" alt=\"A\">\n"));
    courses.put(
        "frames",
        Map.of(
            "a.md",
            words
                + "<iframe src=\"%s\"></iframe><link rel=\"stylesheet\" href=\"%s\">"
                    .formatted(address, address)
                + "<object data=\"%s\"></object><style>@import '%s';</style>\n"
                    .formatted(address, address)));
    courses.put(
        "cover", Map.of("a.md", words, "course.yml", "title: T\ncover: '" + address + "'\n"));
    courses.put(
        "sources", Map.of("a.md", words, "course.yml", "title: T\nsources: '" + address + "'\n"));
    courses.put(
        "lesson", Map.of("a.md", words, "course.yml", "title: T\nlessons: ['" + address + "']\n"));
    courses.put(
        "style",
        Map.of("a.md", words, "course.yml", "title: T\nciting: {style: '" + address + "'}\n"));
    for (String sheet : List.of("styles/print.css", "styles/screen.css")) {
      courses.put(sheet + " import", Map.of("a.md", words, sheet, "@import '" + address + "';\n"));
      courses.put(
          sheet + " url",
          Map.of("a.md", words, sheet, "p { background-image: url('" + address + "') }\n"));
      courses.put(
          sheet + " font",
          Map.of(
              "a.md",
              words,
              sheet,
              "@font-face { font-family: X; src: url('" + address + "') } p { font-family: X }\n"));
      courses.put(
          sheet + " content",
          Map.of("a.md", words, sheet, "p::before { content: url('" + address + "') }\n"));
    }
    courses.put("svg image", drawing(shown, "<image href='%s' width='9' height='9'/>", address));
    courses.put("svg xlink", drawing(shown, "<image xlink:href='%s' width='9'/>", address));
    courses.put("svg use", drawing(shown, "<use href='%s#a'/>", address));
    courses.put("svg style", drawing(shown, "<style>@import url(%s);</style>", address));
    courses.put("svg fill", drawing(shown, "<rect width='9' fill='url(%s#a)'/>", address));
    courses.put("svg include", drawing(shown, "<xi:include href='%s' parse='text'/>", address));
    courses.put(
        "svg entity",
        Map.of(
            "a.md",
            shown,
            "a.svg",
            "<!DOCTYPE svg [<!ENTITY a SYSTEM '%s'>]>".formatted(address)
                + svg("<text y='9'>&a;</text>")));
    courses.put(
        "svg doctype",
        Map.of("a.md", shown, "a.svg", "<!DOCTYPE svg SYSTEM '" + address + "'>" + svg("")));
    courses.put(
        "svg sheet",
        Map.of("a.md", shown, "a.svg", "<?xml-stylesheet href='" + address + "'?>" + svg("")));
    return courses;
  }

  private static Map<String, String> drawing(String lesson, String inside, String address) {
    return Map.of("a.md", lesson, "a.svg", svg(inside.formatted(address)));
  }

  @Test
  void nothingIsFetchedAndNothingReadFromOutside() throws IOException {
    int number = 0;
    for (String address : addresses()) {
      for (Map.Entry<String, Map<String, String>> course : courses(address).entrySet()) {
        build(folder.resolve("course" + number++), course.getValue());
        assertThat(heard).as(course.getKey() + " " + address).hasValue(0);
      }
    }
    assertThat(number).isGreaterThan(300);
  }

  /** Builds a course, or is told what is wrong with it; nothing else may happen. */
  private void build(Path course, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = course.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    if (!files.containsKey("course.yml")) {
      Files.writeString(course.resolve("course.yml"), "title: T\n");
    }
    Files.createSymbolicLink(course.resolve("link.svg"), folder.resolve("secret.svg"));
    Path out = folder.resolve("out");
    BuildRequest request =
        new BuildRequest(
            course,
            out,
            Set.of(Edition.EPUB),
            PrintWish.NONE,
            EpubWish.typed(false, "plain", false).orElseThrow(),
            Set.of(),
            false,
            1,
            OptionalLong.empty());
    try {
      new Press(SourceTree.open(Path.of("styles")), "Coursebook test")
          .build(request, new Problems());
    } catch (ProblemsFoundException e) {
      return;
    }
    try (Stream<Path> made = Files.list(out)) {
      for (Path file : made.filter(one -> one.toString().endsWith(".epub")).toList()) {
        assertThat(Secrets.in(Files.readAllBytes(file), SECRET)).as(files.toString()).isFalse();
      }
    }
  }

  /** What stands in the files of a zip. */
  private static final class Secrets {
    static boolean in(byte[] zip, String words) throws IOException {
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
        while (in.getNextEntry() != null) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          if (text.contains(words)) return true;
        }
        return false;
      }
    }
  }

  @Test
  void printAndTheCheckersFetchNothingEither() throws IOException {
    String web = "http://127.0.0.1:" + server.getLocalPort() + "/a";
    Path course = Files.createDirectories(folder.resolve("course"));
    Files.writeString(course.resolve("course.yml"), "title: T\n");
    Files.writeString(course.resolve("a.md"), "# One\n\n[Words](" + web + ") and <" + web + ">.\n");
    BuildRequest request =
        new BuildRequest(
            course,
            folder.resolve("out"),
            Set.of(Edition.PDF, Edition.EPUB),
            PrintWish.NONE,
            EpubWish.NONE,
            Set.of(),
            false,
            2,
            OptionalLong.empty());
    new Press(SourceTree.open(Path.of("styles")), "Coursebook test")
        .checking(new Checkers(TestCheckers.folder()))
        .build(request, new Problems());
    assertThat(heard).hasValue(0);
  }
}
