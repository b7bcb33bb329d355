package se.healthycities.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** What WildFly's Java machine is told on its command line; nothing in here is secret. */
final class ServerOptions {

    /** Wicket reads pages by Java's own serialisation, and the server's usual limits are smaller than a large page. */
    static final String SERIAL_FILTER = "maxbytes=20971520;maxdepth=1000;maxarray=5000000;maxrefs=1000000";

    /** Every so many milliseconds the C library gives back what the compiler and the class loaders no longer use. */
    private static final String TRIM = "TrimNativeHeapInterval";

    private ServerOptions() {}

    static List<String> of(Settings settings, DataFolder data, Addresses addresses) {
        List<String> options = new ArrayList<>();
        options.add(ServerProcess.mark(data));
        options.addAll(List.of(
                "-Xms256m",
                "-Xmx456m",
                "-Xmn72m",
                // Room for what thirty pages at once hold, so that it ends young.
                "-XX:SurvivorRatio=4",
                // One collector's thread is enough for a heap of this size, and it keeps fewer books beside it.
                "-XX:+UseSerialGC",
                // What a full collection leaves free beyond this goes back to the machine, at once.
                "-XX:MinHeapFreeRatio=30",
                "-XX:MaxHeapFreeRatio=35",
                "-XX:-ShrinkHeapInSteps",
                // The classes of the start are no reason to collect.
                "-XX:MetaspaceSize=192m",
                "-XX:MaxMetaspaceSize=384m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=" + !addresses.binding().local().startsWith("["),
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djdk.serialFilter=" + SERIAL_FILTER,
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                // A stop lets requests that are under way come to their end.
                "-Dorg.wildfly.sigterm.suspend.timeout=10"));
        if (known(TRIM)) {
            options.add("-XX:" + TRIM + "=2000");
        }
        option(options, "java.io.tmpdir", data.temporary().toString());
        option(options, "jboss.node.name", settings.get("node", "portal"));
        option(options, "jboss.bind.address", addresses.binding().address().getHostAddress());
        option(options, "jboss.http.port", Integer.toString(addresses.port()));
        option(options, "jboss.management.http.port", Integer.toString(addresses.managementPort()));
        option(options, "portal.log.console", settings.demo() ? "INFO" : "WARN");
        option(options, "portal.url", addresses.url());
        option(options, "portal.demo", Boolean.toString(settings.demo()));
        for (String name : List.of(
                "demo.today",
                "proxy",
                "smtp.host",
                "smtp.port",
                "smtp.user",
                "smtp.protection",
                "mail.from",
                "clamd")) {
            settings.get(name).ifPresent(value -> option(options, "portal." + name, value));
        }
        Restore.archive(settings).ifPresent(archive -> option(options, "portal.restore", archive.toString()));
        // The launcher itself asks by this name.
        option(
                options,
                "portal.hosts",
                addresses.binding().local()
                        + settings.get("hosts").map(own -> "," + own).orElse(""));
        // Last, so that the host's own words win.
        settings.get("java.opts").ifPresent(own -> options.addAll(List.of(own.split("\\s+"))));
        return options;
    }

    /** Whether this Java, which the server runs on too, has an option; Java 17 has this one since 17.0.9. */
    static boolean known(String option) {
        try {
            return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                            .getVMOption(option)
                    != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static void option(List<String> options, String name, String value) {
        options.add("-D" + name + "=" + value);
    }
}
