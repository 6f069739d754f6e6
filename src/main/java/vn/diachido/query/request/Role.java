package vn.diachido.query.request;

/** What somebody may do, on a unit and all that lies in it, or everywhere. */
public enum Role {
    /** Reports what a squad does. */
    FIELD_MEMBER,
    /** Keeps a squad. */
    SQUAD_LEADER,
    /** Plans where squads go. */
    PLANNER,
    /** Keeps the sites and boards of communes. */
    COMMUNE_EDITOR,
    /** Keeps everything of a province and says what is published. */
    PROVINCE_EDITOR,
    /** Runs this server; always everywhere. */
    ADMINISTRATOR
}
