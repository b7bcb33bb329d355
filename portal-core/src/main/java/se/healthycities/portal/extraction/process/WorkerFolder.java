package se.healthycities.portal.extraction.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import se.healthycities.portal.extraction.worker.Worker;

/**
 * The folder that the worker's process lives in: its classes and nothing else of the portal. Jars that lie in the server's
 * own file system, which no other process can open, are written into one jar here; others are used where they lie.
 */
final class WorkerFolder implements AutoCloseable {
    private static final String OWN = Worker.class.getPackageName().replace('.', '/') + "/";

    /** A resource of each jar that the worker needs, and what of it. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(OWN + "Worker.class", OWN);
        PARTS.put("org/apache/pdfbox/Loader.class", "org/apache/");
        PARTS.put("org/apache/pdfbox/io/RandomAccessRead.class", "org/apache/");
        PARTS.put("org/apache/fontbox/FontBoxFont.class", "org/apache/");
        // By a file that the server's own logging does not have.
        PARTS.put("META-INF/maven/commons-logging/commons-logging/pom.properties", "org/apache/");
        PARTS.put("net/coobird/thumbnailator/Thumbnails.class", "net/coobird/");
    }

    private final Path folder;
    private final String classPath;

    private WorkerFolder(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    static WorkerFolder make() throws IOException {
        String server = System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(server)), "worker");
        Set<String> path = new java.util.LinkedHashSet<>();
        Path jar = folder.resolve("worker.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            Set<String> written = new HashSet<>();
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                URL root = root(part.getKey());
                if (root.getProtocol().equals("file")) {
                    path.add(Path.of(URI.create(root.toString())).toString());
                } else {
                    copy(root, part.getValue(), out, written);
                    path.add(jar.toString());
                }
            }
        }
        Files.createDirectory(folder.resolve("work"));
        return new WorkerFolder(folder, String.join(File.pathSeparator, path));
    }

    /** Of the jar or folder that a resource lies in. */
    private static URL root(String resource) throws IOException {
        URL found = Worker.class.getClassLoader().getResource(resource);
        if (found == null) {
            throw new IOException("The worker lacks " + resource);
        }
        URLConnection connection = found.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return jar.getJarFileURL();
        }
        String address = found.toString();
        return URI.create(address.substring(0, address.length() - resource.length()))
                .toURL();
    }

    private static void copy(URL jar, String prefix, JarOutputStream out, Set<String> written) throws IOException {
        try (InputStream raw = jar.openStream();
                JarInputStream in = raw instanceof JarInputStream entries ? entries : new JarInputStream(raw)) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                boolean wanted = !entry.isDirectory() && entry.getName().startsWith(prefix);
                if (wanted && written.add(entry.getName())) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    in.transferTo(out);
                    out.closeEntry();
                }
            }
        }
    }

    String classPath() {
        return classPath;
    }

    /** Where the worker may write. */
    Path work() {
        return folder.resolve("work");
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
