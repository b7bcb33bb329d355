package se.healthycities.portal.status;

import java.util.List;

/** Looks at one area of the portal; a fixed number of statements, and nothing of what people wrote or who they are. */
interface Check {
    /** The key of the area's heading. */
    String area();

    List<Finding> findings();
}
