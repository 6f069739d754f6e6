package vn.diachido.squad;

/** A hamlet where a squad may have its base, with the commune it lies in. */
record HamletPlace(
        long hamletId,
        String name,
        long communeId,
        String communeFullName,
        double longitude,
        double latitude) {}
