package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.settings.Settings;

/** Whether what an operator sets is set; which values, and above all which secrets, is told to nobody. */
@ApplicationScoped
public class SettingsCheck implements Check {
    private final Settings settings;

    @Inject
    public SettingsCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String area() {
        return "settings";
    }

    @Override
    public List<Finding> findings() {
        boolean demo = settings.demo();
        List<Finding> findings = new ArrayList<>();
        findings.add(demo ? Finding.well("demo") : Finding.well("real"));
        boolean server = settings.mailServer().isPresent();
        findings.add(server || demo ? Finding.well(server ? "mailServer" : "mailDemo") : noServer());
        findings.add(settings.https() || demo ? Finding.well("address", settings.url()) : plain());
        findings.add(
                settings.virusScanner().isPresent()
                        ? Finding.well("scanner")
                        : demo ? Finding.well("noScanner") : Finding.watch("noScanner", "noScanner"));
        return findings;
    }

    private static Finding noServer() {
        return Finding.act("noMailServer", "noMailServer");
    }

    private Finding plain() {
        return Finding.watch("address", "address", settings.url());
    }
}
