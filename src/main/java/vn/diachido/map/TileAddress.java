package vn.diachido.map;

import vn.diachido.query.request.Refusal;

/** A tile's place in the grid of Web Mercator, counted from the north-west. */
record TileAddress(int z, int x, int y) {

    /** The deepest zoom served. */
    static final int MAX_ZOOM = 22;

    /** Reads an address; anything outside the grid is refused. */
    static TileAddress parse(String z, String x, String y) {
        try {
            TileAddress address =
                    new TileAddress(Integer.parseInt(z), Integer.parseInt(x), Integer.parseInt(y));
            if (address.exists()) {
                return address;
            }
        } catch (NumberFormatException e) {
            throw refusal(z, x, y);
        }
        throw refusal(z, x, y);
    }

    private boolean exists() {
        if (z < 0 || z > MAX_ZOOM) {
            return false;
        }
        int across = 1 << z;
        return x >= 0 && x < across && y >= 0 && y < across;
    }

    private static Refusal refusal(String z, String x, String y) {
        return new Refusal(Refusal.Code.OUT_OF_RANGE, "badTile", z, x, y, MAX_ZOOM);
    }
}
