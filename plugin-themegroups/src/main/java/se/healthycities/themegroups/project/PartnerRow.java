package se.healthycities.themegroups.project;

import java.io.Serializable;

/**
 * A partner of a project.
 *
 * @param address of its page in the register, or null for somebody who is not in it
 * @param role what it does in the project, or null
 */
public record PartnerRow(String name, String address, String role) implements Serializable {
    ProjectPlan.PartnerName said() {
        return new ProjectPlan.PartnerName(name, role);
    }
}
